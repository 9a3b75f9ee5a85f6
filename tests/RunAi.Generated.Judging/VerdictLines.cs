using System.Text.Json;
using RunAi.Generated.Judging.Ours;

namespace RunAi.Generated.Judging;

/// <summary>Judges specs for another process: a path comes in on a line, and its verdicts go out on one, as JSON.</summary>
public static class VerdictLines
{
    public static async Task RunAsync(IReadOnlyList<ISpecJudge> judges, TextReader paths, TextWriter verdicts)
    {
        while (await paths.ReadLineAsync() is { } path)
        {
            await verdicts.WriteLineAsync(Write(await JudgeAsync(judges, path, CancellationToken.None)));
            await verdicts.FlushAsync();
        }
    }

    /// <summary>What each judge says that claims to read the spec's version; nothing where we can't read it, which shows without a judge.</summary>
    public static async Task<IReadOnlyList<Verdict>> JudgeAsync(IReadOnlyList<ISpecJudge> judges, string path, CancellationToken cancellationToken)
    {
        JudgedSpec spec;
        OurReading ours;
        try
        {
            spec = JudgedSpec.Load(path);
            ours = OurReading.Of(spec);
        }
        catch (InvalidDataException)
        {
            return [];
        }

        var verdicts = new List<Verdict>();
        foreach (var judge in judges.Where(judge => judge.Reads(spec.Version)))
        {
            verdicts.Add(await Verdict.OfAsync(judge, spec, ours, cancellationToken));
        }

        return verdicts;
    }

    public static string Write(IReadOnlyList<Verdict> verdicts) => JsonSerializer.Serialize(verdicts);

    public static IReadOnlyList<Verdict> Read(string line) => JsonSerializer.Deserialize<List<Verdict>>(line)!;
}
