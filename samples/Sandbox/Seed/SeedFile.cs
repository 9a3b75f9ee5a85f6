using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;
using RunAi.Generated.Sandbox.Specs;
using RunAi.Generated.Sandbox.State;
using YamlDotNet.Core;

namespace RunAi.Generated.Sandbox.Seed;

/// <summary>Reads and checks the file with the initial tenant.</summary>
internal static class SeedFile
{
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">The file does not describe a tenant.</exception>
    public static SeedDocument Read(string path)
    {
        var serializer = JsonSerializer.Create(new JsonSerializerSettings
        {
            MissingMemberHandling = MissingMemberHandling.Error,
            ObjectCreationHandling = ObjectCreationHandling.Replace,
            ContractResolver = new CamelCasePropertyNamesContractResolver(),
        });
        try
        {
            var document = SpecTree.Parse(SpecFileText.FromFile(path)).ToObject<SeedDocument>(serializer)!;
            return FindProblem(document) is { } problem ? throw new InvalidDataException($"{path}: {problem}") : document;
        }
        catch (Exception exception) when (exception is JsonException or YamlException)
        {
            throw new InvalidDataException($"{path}: {exception.Message}", exception);
        }
    }

    private static string? FindProblem(SeedDocument document)
    {
        var departments = document.Clusters.SelectMany(cluster => cluster.Departments).ToList();
        var projects = departments.SelectMany(department => department.Projects).ToList();
        return document.Clusters.Count == 0 ? "At least one cluster is required."
            : FindRepeated("cluster", document.Clusters.Select(cluster => cluster.Name))
                ?? FindRepeated("department", departments.Select(department => department.Name))
                ?? FindRepeated("project", projects.Select(project => project.Name))
                ?? projects.Select(FindProblem).FirstOrDefault(problem => problem is not null);
    }

    private static string? FindProblem(SeedProject project) => FindRepeated("workload", project.Workloads.Select(workload => workload.Name))
        ?? project.Workloads.Select(FindProblem).FirstOrDefault(problem => problem is not null);

    private static string? FindProblem(SeedWorkload workload) =>
        WorkloadKind.All.All(kind => kind.Type != workload.Type)
            ? $"The workload '{workload.Name}' has the type '{workload.Type}'. Use {string.Join(", ", WorkloadKind.All.Select(kind => kind.Type))}."
        : !WorkloadRecord.Phases.Contains(workload.Phase)
            ? $"The workload '{workload.Name}' has the phase '{workload.Phase}'. Use {string.Join(", ", WorkloadRecord.Phases)}."
            : null;

    private static string? FindRepeated(string kind, IEnumerable<string> names) =>
        names.GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } repeated
            ? $"The {kind} '{repeated.Key}' is listed {repeated.Count()} times."
            : null;
}
