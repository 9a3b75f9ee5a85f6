using RunAi.Generated.GeneratorBenchmarks;
using RunAi.Generated.GeneratorBenchmarks.Benchmarks;

if (args is ["--once", var competitor, var document])
{
    ColdBenchmark.RunOnce(document, competitor);
    return 0;
}

if (Options.Parse(args) is not { } options)
{
    await Console.Error.WriteLineAsync(Options.Usage);
    return 1;
}

var json = await File.ReadAllTextAsync(options.Spec);
foreach (var benchmark in options.Benchmarks)
{
    switch (benchmark)
    {
        case "generation":
            GenerationBenchmark.Run(json, options.Rounds);
            break;
        case "cold":
            ColdBenchmark.Run(options.Spec, options.Rounds);
            break;
        case "edit":
            EditBenchmark.Run(json, options.Rounds);
            break;
        case "editor":
            EditorBenchmark.Run(json, options.Rounds);
            break;
        case "compilation":
            CompilationBenchmark.Run(json, options.Rounds);
            break;
    }
}

return 0;
