using RunAi.Generated.Judges.Next;
using RunAi.Generated.Judging;

// The corpus runner starts this for specs that only this judge reads: paths come in, verdicts go out.
await VerdictLines.RunAsync([new OpenApi3Judge()], Console.In, Console.Out);
