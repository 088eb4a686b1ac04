import { Email } from './mailer'
import nodemailer from 'nodemailer'

const t = nodemailer.createTransport({})

export const send = () => new Email().from('a@example.org').to('b@example.org').subject('Hi').send()
export const other = (mail) => mail.from('a@example.org').replyTo('c@example.org')
export const third = () => t.sendMail({ from: 'a@example.org', to: 'b@example.org' })
