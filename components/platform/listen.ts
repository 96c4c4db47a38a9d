type ExtensionEvent<Listener> = {
  addListener: (listener: Listener) => void;
  removeListener: (listener: Listener) => void;
};

/** Hears an event of the extension API until the signal. */
export function listen<Listener>(
  event: ExtensionEvent<Listener>,
  listener: NoInfer<Listener>,
  signal: AbortSignal,
): void {
  event.addListener(listener);
  signal.addEventListener('abort', () => event.removeListener(listener), { once: true });
}
