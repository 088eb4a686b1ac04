import { BigNumber, ethers } from 'ethers'

export const a = BigNumber.from('1000').mul(2)
export const b = ethers.BigNumber.from(1).eq(2)
export const c = BigNumber.from('1').lt(BigNumber.from('2'))
