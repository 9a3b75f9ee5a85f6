using RunAi.Generated.DifferentialTesting;
using RunAi.Generated.DifferentialTesting.OpenApi3;

// The corpus runner starts this for specs that only this reader reads: paths come in, results go out.
await ComparisonLineProtocol.RunAsync([new MicrosoftOpenApi3Reader()], Console.In, Console.Out);
