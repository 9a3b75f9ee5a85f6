using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using RunAi.Generated.EndToEnd.Tests.Support;
using RunAi.Generated.Filters;

namespace RunAi.Generated.EndToEnd.Tests.Resources;

/// <summary>Tests the conditions of lists.</summary>
public sealed partial class FilterTests(SandboxFixture fixture) : IClassFixture<SandboxFixture>
{
    private IProjectsClient Projects => fixture.Administrator.Projects;

    private IWorkloadsClient Workloads => fixture.Administrator.Workloads;

    public static TheoryData<string, string> Patterns
    {
        get
        {
            using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "specs", "administrator.openapi.json")));
            var root = document.RootElement;
            var data = new TheoryData<string, string>();
            foreach (var operation in root.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject()))
            {
                if (operation.Value.ValueKind == JsonValueKind.Object && FindPattern(root, operation.Value) is { } pattern)
                {
                    data.Add(operation.Value.GetProperty("operationId").GetString()!, pattern);
                }
            }

            return data;
        }
    }

    /// <summary>The patterns are read from the bundled document, not from the generator's model.</summary>
    [Theory]
    [MemberData(nameof(Patterns))]
    public void Every_condition_matches_the_pattern_of_the_document(string operation, string pattern)
    {
        var filter = FindFilter(operation);
        var conditions = filter.GetProperties(BindingFlags.Public | BindingFlags.Static).SelectMany(field => CreateConditions(field, filter)).ToList();

        Assert.All(conditions, condition => Assert.Matches(pattern, condition.Text));
        Assert.Equal(PatternFields().Match(pattern).Groups[1].Value.Split('|').Length, filter.GetProperties(BindingFlags.Public | BindingFlags.Static).Length);
    }

    [Fact]
    public void All_lists_with_filters_are_tested() => Assert.Equal(21, Patterns.Count);

    [Theory]
    [InlineData("vis", true)]
    [InlineData("lang", false)]
    public async Task Text_is_compared_by_the_server(string start, bool isFound)
    {
        var page = await Projects.GetProjectsAsync(
            new() { FilterBy = [ProjectFilter.Name.StartsWith(start), ProjectFilter.Name.Contains("ision")] }, Cancellation.Token);

        Assert.Equal(isFound ? ["vision"] : [], page.Projects.Select(project => project.Name));
    }

    [Fact]
    public async Task Numbers_and_enums_are_compared_by_the_server()
    {
        var name = Samples.Name("filtered");
        await Projects.CreateProjectAsync(Samples.Project(fixture.Cluster, name, gpus: 3.5), Cancellation.Token);
        var named = ProjectFilter.Name == name;

        Assert.Equal(1, await CountAsync(named, ProjectFilter.TotalGpuQuota >= 3.5, ProjectFilter.TotalGpuQuota <= 3.5));
        Assert.Equal(0, await CountAsync(named, ProjectFilter.TotalGpuQuota >= 3.6));
        Assert.Equal(1, await CountAsync(named, ProjectFilter.Phase == ProjectPhase.Ready, ProjectFilter.ClusterId == fixture.Cluster.Uuid));
        Assert.Equal(0, await CountAsync(named, ProjectFilter.Phase != ProjectPhase.Ready));
    }

    [Fact]
    public async Task Dates_are_compared_by_the_server()
    {
        var name = Samples.Name("dated");
        var project = await Projects.CreateProjectAsync(Samples.Project(fixture.Cluster, name), Cancellation.Token);
        var named = ProjectFilter.Name.EqualTo(name);
        var created = project.CreatedAt.ToOffset(TimeSpan.FromHours(5));

        Assert.Equal(1, await CountAsync(named, ProjectFilter.CreatedAt == created));
        Assert.Equal(1, await CountAsync(named, ProjectFilter.CreatedAt >= created.AddMinutes(-1), ProjectFilter.CreatedAt <= created.AddMinutes(1)));
        Assert.Equal(0, await CountAsync(named, ProjectFilter.CreatedAt >= created.AddMinutes(1)));
    }

    [Fact]
    public async Task Conditions_are_combined_with_strings()
    {
        var page = await Projects.GetProjectsAsync(new() { FilterBy = [ProjectFilter.Name == "vision", "name!=other"] }, Cancellation.Token);

        Assert.Equal("vision", Assert.Single(page.Projects).Name);
    }

    [Fact]
    public async Task Workloads_are_enumerated_by_their_phase() => Assert.Equal(
        (await EnumerateAsync([])).Count(workload => workload.Phase == Phase.Running),
        (await EnumerateAsync([WorkloadFilter.Phase.EqualTo(Phase.Running)])).Count);

    private async Task<List<Workload>> EnumerateAsync(IReadOnlyList<WorkloadFilter> conditions)
    {
        var workloads = new List<Workload>();
        await foreach (var workload in Workloads.EnumerateWorkloadsAsync(new() { FilterBy = conditions }, cancellationToken: Cancellation.Token))
        {
            workloads.Add(workload);
        }

        return workloads;
    }

    private async Task<long> CountAsync(params ProjectFilter[] conditions) =>
        (await Projects.CountProjectsAsync(new() { FilterBy = conditions }, Cancellation.Token)).Count;

    private static string? FindPattern(JsonElement root, JsonElement operation)
    {
        foreach (var item in operation.TryGetProperty("parameters", out var parameters) ? parameters.EnumerateArray() : default)
        {
            var parameter = item;
            if (item.TryGetProperty("$ref", out var reference))
            {
                parameter = reference.GetString()!.Split('/').Skip(1).Aggregate(root, (node, token) => node.GetProperty(token));
            }

            if (parameter.GetProperty("name").ValueEquals("filterBy"))
            {
                return parameter.GetProperty("schema").GetProperty("items").GetProperty("pattern").GetString();
            }
        }

        return null;
    }

    /// <summary>Finds the type of the conditions by the method with the name of the operation, ignoring case and separators.</summary>
    private static Type FindFilter(string operation) => (
        from property in typeof(IAdministratorClient).GetProperties()
        from method in property.PropertyType.GetMethods()
        where string.Equals(method.Name, operation.Replace("_", "", StringComparison.Ordinal) + "Async", StringComparison.OrdinalIgnoreCase)
        select method.GetParameters().Single(parameter => parameter.Name == "options").ParameterType.GetProperty("FilterBy")!
            .PropertyType.GenericTypeArguments[0]).Single();

    private static IEnumerable<FilterCondition> CreateConditions(PropertyInfo field, Type filter)
    {
        var owner = field.GetValue(null)!;
        foreach (var method in owner.GetType().GetMethods().Where(method => method.ReturnType == filter))
        {
            var type = method.GetParameters()[^1].ParameterType;
            var known = type.GetProperties(BindingFlags.Public | BindingFlags.Static).FirstOrDefault(value => value.PropertyType == type);
            var value = type == typeof(string) ? "value" : known?.GetValue(null) ?? Activator.CreateInstance(type)!;
            yield return (FilterCondition)method.Invoke(owner, method.IsStatic ? [owner, value] : [value])!;
        }
    }

    [GeneratedRegex(@"^\^\((.+?)\)")]
    private static partial Regex PatternFields();
}
