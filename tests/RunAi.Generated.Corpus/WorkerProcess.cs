using System.Reflection;
using RunAi.Generated.DifferentialTesting;

namespace RunAi.Generated.Corpus;

/// <summary>Manages two worker processes: one for the generator and most readers, and one for the reader with a conflicting dependency.</summary>
internal sealed class WorkerProcess(TimeSpan timeout, bool compare) : IDisposable
{
    private readonly LineProcess _worker = new(
        GetProgramPath(typeof(WorkerProcess).Assembly.Location), compare ? ["--compare", "--worker"] : ["--worker"], timeout);
    private readonly LineProcess _openApi3Process = new(GetOpenApi3ProgramPath(), [], timeout);

    public async Task<WorkerResponse> RunAsync(string path)
    {
        var response = await _worker.SendAsync(path);
        if (response.Line is null)
        {
            return new WorkerResponse(new SpecRow { Spec = path, Exception = response.Failure }, []);
        }

        var work = RowJson.ReadResponse(response.Line);
        return compare && work.Row.Version is ['3', '.', '1' or '2', ..]
            ? work with { Comparisons = [.. work.Comparisons, .. await CompareWithOpenApi3Async(path)] }
            : work;
    }

    public void Dispose()
    {
        _worker.Dispose();
        _openApi3Process.Dispose();
    }

    private async Task<IReadOnlyList<ComparisonResult>> CompareWithOpenApi3Async(string path)
    {
        var response = await _openApi3Process.SendAsync(path);
        return response.Line is { } line ? ComparisonLineProtocol.Read(line) : [ComparisonResult.Failed("Microsoft.OpenApi", path, response.Failure!)];
    }

    // A process cannot load two versions of Microsoft.OpenApi, so the newer one is in a separate program that is built with this one.
    private static string GetOpenApi3ProgramPath() => GetProgramPath(
        typeof(WorkerProcess).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "OpenApi3Program").Value!);

    // Next to the assembly, because the current process can be dotnet itself.
    internal static string GetProgramPath(string assembly) => Path.ChangeExtension(assembly, OperatingSystem.IsWindows() ? ".exe" : null);
}
