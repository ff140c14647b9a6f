/** Hosts that mean this very computer: a phone asking for them asks itself. */
export const isLoopback = (host: string) => host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host)
