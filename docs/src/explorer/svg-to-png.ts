const drawn = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'fill-opacity',
  'stroke-opacity',
  'font-family',
  'font-size',
  'text-anchor',
];

/** Colours and type of a drawing come from the page's style sheets: an image has to carry them itself. */
function withStyles(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  for (const [index, original] of originals.entries()) {
    const computed = getComputedStyle(original);
    const styles = drawn.map((name) => `${name}:${computed.getPropertyValue(name)}`);
    copies[index]?.setAttribute('style', styles.join(';'));
  }
  return copy;
}

function imageOf(svg: SVGSVGElement): Promise<HTMLImageElement> {
  const text = new XMLSerializer().serializeToString(withStyles(svg));
  const image = new Image();
  return new Promise((resolve, reject) => {
    image.onload = () => resolve(image);
    image.onerror = reject;
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  });
}

const band = 34;
const sharpness = 2;

/** A drawing as PNG, with a line above it that says what it shows and a line below it that says from where. */
export async function svgToPng(svg: SVGSVGElement, title: string, source: string): Promise<Blob> {
  const image = await imageOf(svg);
  const { width, height } = svg.getBoundingClientRect();
  const canvas = document.createElement('canvas');
  canvas.width = width * sharpness;
  canvas.height = (height + 2 * band) * sharpness;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser gives no canvas to draw on.');
  const page = getComputedStyle(document.body);
  context.scale(sharpness, sharpness);
  context.fillStyle = page.backgroundColor;
  context.fillRect(0, 0, width, height + 2 * band);
  context.drawImage(image, 0, band, width, height);
  context.fillStyle = page.color;
  context.font = `600 15px ${page.fontFamily}`;
  context.fillText(title, 12, 22);
  context.font = `12px ${page.fontFamily}`;
  context.fillText(source, 12, height + band + 20);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No image was made.')))),
  );
}
