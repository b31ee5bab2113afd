/** Twice the size of the drawing, so that it stays sharp on paper. */
const SCHERPTE = 2

/** Hands the person a file made in this browser. */
export function bewaar(naam: string, inhoud: Blob): void {
  const adres = URL.createObjectURL(inhoud)
  const link = document.createElement('a')
  link.href = adres
  link.download = naam
  link.click()
  URL.revokeObjectURL(adres)
}

/** The same picture in dots. By a data address, since our Content-Security-Policy knows no other for pictures. */
export async function alsPng(svg: string): Promise<Blob> {
  const beeld = new Image()
  beeld.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await beeld.decode()
  const doek = document.createElement('canvas')
  doek.width = beeld.naturalWidth * SCHERPTE
  doek.height = beeld.naturalHeight * SCHERPTE
  doek.getContext('2d')?.drawImage(beeld, 0, 0, doek.width, doek.height)
  return new Promise((gelukt, mislukt) => {
    doek.toBlob((png) => (png ? gelukt(png) : mislukt(new Error('Deze browser maakt geen PNG'))), 'image/png')
  })
}
