using RunAi.Generated.Corpus;

if (CorpusOptions.Parse(args) is not { } options)
{
    await Console.Error.WriteLineAsync(CorpusOptions.Usage);
    return 2;
}

if (options.IsWorker)
{
    await (options.Call ? CallWorker.RunAsync(Console.In, Console.Out) : Worker.RunAsync(options.Compare, Console.In, Console.Out));
    return 0;
}

var specs = SpecList.Find(options.Source!, options.Root);
if (specs.Count == 0)
{
    await Console.Error.WriteLineAsync($"No spec was found at {options.Source}.");
    return 2;
}

if (options.Split)
{
    return SplitRun.Run(specs, options) ? 0 : 1;
}

if (options.Call)
{
    return await CallRun.RunAsync(specs, options) ? 0 : 1;
}

var (rows, results) = await CorpusRun.RunAsync(specs, options);
Summary.Print(rows, Console.Out);
ComparisonSummary.PrintTotals(results, Console.Out);
return rows.All(row => row.IsSuccessful) ? 0 : 1;
