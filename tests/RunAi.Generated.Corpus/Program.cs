using RunAi.Generated.Corpus;

if (CorpusOptions.Parse(args) is not { } options)
{
    await Console.Error.WriteLineAsync(CorpusOptions.Usage);
    return 2;
}

if (options.IsWorker)
{
    await Worker.RunAsync(options.Judge, Console.In, Console.Out);
    return 0;
}

var specs = SpecList.Find(options.Source!, options.Root);
if (specs.Count == 0)
{
    await Console.Error.WriteLineAsync($"No spec was found at {options.Source}.");
    return 2;
}

var (rows, verdicts) = await CorpusRun.RunAsync(specs, options);
Summary.Print(rows, Console.Out);
JudgeSummary.PrintTotals(verdicts, Console.Out);
return rows.All(row => row.IsGood) ? 0 : 1;
