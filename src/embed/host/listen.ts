/** For a page that shows our charts in frames: gives each frame the height that its chart asks for, and does nothing else. */
/** Higher or lower is no height of a chart. In CSS pixels. */
const LEAST = 100, MOST = 4000;

addEventListener('message', ({ data, source }: MessageEvent<{ type?: unknown; height?: unknown } | null>) => {
  const height = data?.type === 'arus:height' ? data.height : undefined;
  if (typeof height !== 'number' || Number.isNaN(height) || !source) return;
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentWindow === source) Object.assign(frame.style, { height: `${Math.min(MOST, Math.max(LEAST, Math.round(height)))}px`, minHeight: 0 });
});

export {};
