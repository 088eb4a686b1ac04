import html2pdf from 'html2pdf.js'

export function Print({ el }: { el: HTMLElement }) {
  const print = async () => {
    await html2pdf().set({ margin: 0, filename: 'a.pdf' } as any).from(el).save()
  }
  return <button onClick={print}>Print</button>
}
