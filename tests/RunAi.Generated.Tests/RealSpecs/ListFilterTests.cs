using System.Text.Json;
using System.Text.RegularExpressions;
using RunAi.Generator.Tests.Support;
using RunAi.Generator.Tests.Support.Http;

namespace RunAi.Generator.Tests.RealSpecs;

/// <summary>
/// Creates each condition that the generated code for the 37 lists of Run:ai 1.224 offers, and matches it with the pattern of its parameter. The patterns
/// are read from the document, not from the generator's model.
/// </summary>
public sealed partial class ListFilterTests
{
    private static readonly string File = Path.Combine(TestPaths.Repository, "tests", "RunAi.Generated.Tests", "RealSpecs", "list-filters.openapi.json");

    private static readonly Lazy<Task<IReadOnlyList<Condition>>> Conditions = new(CreateConditionsAsync);

    public static TheoryData<string, string> Patterns
    {
        get
        {
            using var document = JsonDocument.Parse(System.IO.File.ReadAllText(File));
            var data = new TheoryData<string, string>();
            foreach (var operation in document.RootElement.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject()))
            {
                var filter = operation.Value.GetProperty("parameters").EnumerateArray()
                    .Single(parameter => parameter.GetProperty("name").ValueEquals("filterBy"));
                data.Add(
                    operation.Value.GetProperty("operationId").GetString()!,
                    filter.GetProperty("schema").GetProperty("items").GetProperty("pattern").GetString()!);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Patterns))]
    public async Task Every_condition_matches_the_pattern_of_its_parameter(string operation, string pattern)
    {
        var conditions = (await Conditions.Value).Where(condition => Normalize(condition.Method) == Normalize(operation)).ToList();
        var (fields, operators) = Split(pattern);

        Assert.All(conditions, condition => Assert.Matches(pattern, condition.Text));
        Assert.Equal(fields.Order(StringComparer.Ordinal), conditions.Select(condition => condition.Field).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(operators.Order(StringComparer.Ordinal), conditions.Select(condition => condition.Operator).Distinct().Order(StringComparer.Ordinal));

        // A field of text has all operators.
        Assert.All(
            conditions.Where(condition => condition.IsText).GroupBy(condition => condition.Field),
            field => Assert.Equal(operators.Count, field.Select(condition => condition.Operator).Distinct().Count()));
    }

    [Fact]
    public async Task Lists_with_the_same_fields_and_operators_share_a_type()
    {
        var patterns = Patterns.Select(row => row.Data.Item2).ToList();
        Assert.Equal((37, 17), (patterns.Count, patterns.Distinct().Count()));
        Assert.Equal(
            [
                "AccessRuleFilter", "ApplicationFilter", "AuditLogFilter", "DatavolumeFilter", "DepartmentFilter", "NetworkTopologyFilter", "NodeFilter",
                "NodePoolFilter", "PodFilter", "ProjectFilter", "ReportFilter", "StorageClassConfigurationFilter", "UserFilter", "WorkloadFilter",
                "WorkloadPriorityFilter", "WorkloadTemplateFilter", "WorkloadTypeConfigFilter",
            ],
            (await Conditions.Value).Select(condition => condition.Filter).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("ProjectFilter", "phase", "StatusPhase")]
    [InlineData("WorkloadFilter", "createdAt", "DateTimeOffset")]
    [InlineData("WorkloadFilter", "idleAllocatedGpus", "Double")]
    [InlineData("WorkloadFilter", "allocatedGPU", "String")]
    [InlineData("UserFilter", "isLocal", "Boolean")]
    [InlineData("WorkloadTemplateFilter", "clusterId", "Guid")]
    public async Task Values_have_the_type_of_the_property(string filter, string field, string type) => Assert.EndsWith(
        type, (await Conditions.Value).First(condition => condition.Filter == filter && condition.Field == field).Type, StringComparison.Ordinal);

    private static (List<string> Fields, List<string> Operators) Split(string pattern)
    {
        var match = PatternParts().Match(pattern);
        return ([.. match.Groups[1].Value.Split('|')], [.. match.Groups[2].Value.Replace("\\", "", StringComparison.Ordinal).Split('|')]);
    }

    private static string Normalize(string name) =>
        name.Replace("_", "", StringComparison.Ordinal).Replace("Async", "", StringComparison.Ordinal).ToUpperInvariant();

    private static async Task<IReadOnlyList<Condition>> CreateConditionsAsync()
    {
        var code = GeneratorHarness.Diagnose(new SpecItem("spec.json", await System.IO.File.ReadAllTextAsync(File)));
        var lines = await code.RunAsync(
            """
            var lines = new List<string>();
            foreach (var group in typeof(TestClient).GetProperties())
            {
                foreach (var method in group.PropertyType.GetMethods().Where(method => !method.Name.Contains("WithResponse")))
                {
                    var options = method.GetParameters().FirstOrDefault(parameter => parameter.Name == "options");
                    var filter = options?.ParameterType.GetProperty("FilterBy")?.PropertyType.GenericTypeArguments[0];
                    foreach (var field in filter?.GetProperties().Where(property => property.GetMethod!.IsStatic) ?? [])
                    {
                        var owner = field.GetValue(null)!;
                        foreach (var create in owner.GetType().GetMethods().Where(create => create.ReturnType == filter))
                        {
                            var type = create.GetParameters()[^1].ParameterType;
                            var known = type.GetProperties().FirstOrDefault(known => known.PropertyType == type && known.GetMethod!.IsStatic);
                            var value = type == typeof(string) ? "value" : known?.GetValue(null) ?? Activator.CreateInstance(type)!;
                            var condition = create.Invoke(owner, create.IsStatic ? [owner, value] : [value])!;
                            lines.Add(string.Join('\t', method.Name, filter!.Name, type.Name, condition.ToString(), field.Name));
                        }
                    }
                }
            }

            return string.Join('\n', lines);
            """,
            new StubServer());
        return [.. lines.Split('\n').Where(line => !line.StartsWith("Enumerate", StringComparison.Ordinal)).Select(Parse)];
    }

    private static Condition Parse(string line)
    {
        var parts = line.Split('\t');
        var match = ConditionParts().Match(parts[3]);
        return new Condition(parts[0], parts[1], parts[2], parts[3], match.Groups[1].Value, match.Groups[2].Value);
    }

    [GeneratedRegex(@"^\^\((.+?)\)\((.+)\)\.\+\$$")]
    private static partial Regex PatternParts();

    [GeneratedRegex("^([A-Za-z0-9_]+)([^A-Za-z0-9_]{2})")]
    private static partial Regex ConditionParts();

    private sealed record Condition(string Method, string Filter, string Type, string Text, string Field, string Operator)
    {
        public bool IsText => Type == "String";
    }
}
