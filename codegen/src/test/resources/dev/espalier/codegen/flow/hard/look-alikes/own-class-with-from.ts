class Mail {
  private parts: string[] = []
  static from(address: string) {
    const mail = new Mail()
    mail.parts.push(address)
    return mail
  }
  select(folder: string) {
    this.parts.push(folder)
    return this
  }
  eq(a: string, b: string) {
    return a === b
  }
}

export const m = Mail.from('inbox').select('unread')
