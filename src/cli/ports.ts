/** The command line's way out. */

/** What the command line needs of the world around it, apart from files. */
export interface CliPorts {
  out(text: string): void;
  err(text: string): void;
  readStandardInput(): Promise<Uint8Array>;
  readonly hasColours: boolean;
}

/** Tells the person at the terminal what is wrong, a line a sentence. */
export function complain(message: string, ports: CliPorts): void {
  for (const sentence of message.split('\n')) ports.err(`corroborate: ${sentence}\n`);
}
