using RunAi.Generated.DifferentialTesting;
using RunAi.Generated.DifferentialTesting.OpenApi3;

// The corpus runner starts this process for specs of 3.1 and 3.2. It reads paths and writes results.
await ComparisonLineProtocol.RunAsync([new MicrosoftOpenApi3Reader()], Console.In, Console.Out);
