using System.Reflection;

namespace RunAi.Generated.DifferentialTesting.Tests;

/// <summary>Compares the feature specs of 3.1 and 3.2 with Microsoft.OpenApi 3, in its own process, once for all tests.</summary>
public sealed class OpenApi3Results : IAsyncLifetime
{
    private readonly Dictionary<string, ComparisonResult> _results = [];

    /// <summary>Gets the names of the specs.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. RepositorySpecs.FeatureNames.Where(name => RepositorySpecs.GetVersion(name) is "3.1" or "3.2")];

    public IReadOnlyCollection<ComparisonResult> All => _results.Values;

    public ComparisonResult this[string spec] => _results[spec];

    public async ValueTask InitializeAsync()
    {
        using var process = new LineProcess(GetProgramPath(), [], TimeSpan.FromMinutes(5));
        foreach (var name in Names)
        {
            var response = await process.SendAsync(RepositorySpecs.GetPath(name));
            Assert.True(response.Line is not null, $"{name}: {response.Failure}");
            _results.Add(name, Assert.Single(ComparisonLineProtocol.Read(response.Line)));
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static string GetProgramPath() => Path.ChangeExtension(
        typeof(OpenApi3Results).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "OpenApi3Program").Value!,
        OperatingSystem.IsWindows() ? ".exe" : null);
}
