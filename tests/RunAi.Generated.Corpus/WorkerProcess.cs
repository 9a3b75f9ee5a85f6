using System.Reflection;
using RunAi.Generated.Judging;

namespace RunAi.Generated.Corpus;

/// <summary>The processes that work on one spec after another: one for us and the judges that fit beside us, one for the judge that does not.</summary>
internal sealed class WorkerProcess(TimeSpan timeout, bool judges) : IDisposable
{
    private readonly LineProcess _worker = new(ProgramOf(typeof(WorkerProcess).Assembly.Location), judges ? ["--judge", "--worker"] : ["--worker"], timeout);
    private readonly LineProcess _nextJudge = new(PathOfNextJudge(), [], timeout);

    public async Task<WorkerAnswer> RunAsync(string path)
    {
        var answer = await _worker.AskAsync(path);
        if (answer.Line is null)
        {
            return new WorkerAnswer(new SpecRow { Spec = path, Exception = answer.Failure }, []);
        }

        var work = RowJson.ReadAnswer(answer.Line);
        return judges && work.Row.Version is ['3', '.', '1' or '2', ..] ? work with { Verdicts = [.. work.Verdicts, .. await AskNextAsync(path)] } : work;
    }

    public void Dispose()
    {
        _worker.Dispose();
        _nextJudge.Dispose();
    }

    private async Task<IReadOnlyList<Verdict>> AskNextAsync(string path)
    {
        var answer = await _nextJudge.AskAsync(path);
        return answer.Line is { } line ? VerdictLines.Read(line) : [Verdict.Failed("Microsoft.OpenApi", path, answer.Failure!)];
    }

    // Two versions of one assembly can't meet in a process, so the newer one is a program of its own, which is built with this one.
    private static string PathOfNextJudge() => ProgramOf(
        typeof(WorkerProcess).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "NextJudge").Value!);

    // Beside the assembly, whatever process runs this one: it may be dotnet itself.
    private static string ProgramOf(string assembly) => Path.ChangeExtension(assembly, OperatingSystem.IsWindows() ? ".exe" : null);
}
