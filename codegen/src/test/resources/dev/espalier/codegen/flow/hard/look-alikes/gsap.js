import gsap from 'gsap'

gsap.from('.hero', { opacity: 0, duration: 1 })
const tl = gsap.timeline()
tl.from('.a', { y: 10 }).from('.b', { y: 20 }).to('.c', { x: 1 })
