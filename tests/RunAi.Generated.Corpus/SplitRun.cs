using RunAi.Generator.Common;
using RunAi.Generator.Emit;
using RunAi.Generator.Pipeline;
using RunAi.Generator.Specs;
using RunAi.Generator.Tests.Splitting;

namespace RunAi.Generated.Corpus;

/// <summary>Compares the code for specs with the code for their split forms.</summary>
internal static class SplitRun
{
    private const string Root = "/app/specs/";

    /// <summary>Runs the comparison. Returns a value indicating whether all are equal.</summary>
    public static bool Run(IReadOnlyList<string> specs, CorpusOptions options)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        Parallel.ForEach(specs, new ParallelOptions { MaxDegreeOfParallelism = options.Parallel }, spec =>
        {
            var text = File.ReadAllText(spec);
            var (result, detail) = FindFiles(spec, text, options) is { Count: > 0 } files ? Compare(text, files) : ("not split", "");
            lock (counts)
            {
                counts[result] = counts.GetValueOrDefault(result) + 1;
                if (result != "equal")
                {
                    Console.WriteLine($"{result}: {spec} {detail}");
                }
            }
        });
        Console.WriteLine(string.Join(", ", counts.OrderBy(count => count.Key, StringComparer.Ordinal).Select(count => $"{count.Value} {count.Key}")));
        return counts.Keys.All(result => result == "equal");
    }

    private static IReadOnlyList<SplitFile> FindFiles(string spec, string text, CorpusOptions options)
    {
        if (options.Splits is not { } splits)
        {
            return text.TrimStart().StartsWith('{') ? DocumentSplitter.Split(text, options.Seed) : [];
        }

        var folder = Path.Combine(splits, Path.GetRelativePath(options.Root ?? ".", spec).Replace('/', '!'));
        return !Directory.Exists(folder)
            ? []
            : [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(path => new SplitFile(Root + Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText(path)))
                .OrderBy(file => !file.Path.StartsWith(Root + "openapi.", StringComparison.Ordinal)).ThenBy(file => file.Path, StringComparer.Ordinal)];
    }

    private static (string Result, string Detail) Compare(string text, IReadOnlyList<SplitFile> files)
    {
        var single = Compile(files[0].Path, text, []);
        var split = Compile(files[0].Path, files[0].Text, files.Skip(1));
        var (expected, actual) = (GetIds(single), GetIds(split));
        if (expected != actual)
        {
            var first = split.Diagnostics.FirstOrDefault(diagnostic => !single.Diagnostics.Any(other => other.Id == diagnostic.Id));
            return ("diagnostics", $"{actual} instead of {expected}: {first ?? split.Diagnostics.FirstOrDefault()}");
        }

        for (var i = 0; i < Math.Min(single.Files.Count, split.Files.Count); i++)
        {
            var (before, after) = (FileEmitter.Emit(single.Files[i]), FileEmitter.Emit(split.Files[i]));
            if (before != after)
            {
                var line = before.Split('\n').Zip(after.Split('\n')).FirstOrDefault(pair => pair.First != pair.Second);
                return ("code", $"{split.Files[i].HintName}: {line.Second} instead of {line.First}");
            }
        }

        return single.Files.Count == split.Files.Count ? ("equal", "") : ("files", $"{split.Files.Count} instead of {single.Files.Count}");
    }

    private static SpecOutput Compile(string path, string text, IEnumerable<SplitFile> parts)
    {
        var sources = parts.Select(part => new SpecSource(part.Path, part.Text)).ToEquatableArray();
        var metadata = new SpecMetadata("CorpusClient", "RunAi.Corpus", "", "", "", "", "", "", "", "", "", "", path);
        return SpecCompiler.Compile(
            new SpecInput(new SpecFile(path, text, metadata), Overlay: null, NamespaceOwner: null) { Parts = sources }, CancellationToken.None);
    }

    private static string GetIds(SpecOutput output) => string.Join(
        ' ',
        output.Diagnostics.CountBy(diagnostic => diagnostic.Id).OrderBy(count => count.Key, StringComparer.Ordinal)
            .Select(count => $"{count.Key}x{count.Value}"));
}
