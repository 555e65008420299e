import type { Failure } from '../failure.ts';
import type { Session } from '../session.ts';
import type { Printer } from './printer.ts';

/** Writes what a printer makes. The heading comes with the first text, so that nothing read leaves no output. */
export class Output<Result> {
  private begun = false;

  constructor(
    private readonly session: Session,
    private readonly printer: Printer<Result>,
  ) {}

  result(file: string, result: Result): Promise<void> {
    return this.print(this.printer.result(file, result));
  }

  async failure(file: string, failure: Failure): Promise<void> {
    const record = this.printer.failure(file, failure);
    if (record !== '') await this.print(record);
  }

  async end(): Promise<void> {
    if (this.begun) await this.print(this.printer.end());
  }

  private async print(text: string): Promise<void> {
    await this.session.out.write(this.begun ? text : this.printer.begin() + text);
    this.begun = true;
  }
}
