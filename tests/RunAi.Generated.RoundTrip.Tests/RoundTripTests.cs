using System.Text.Json;
using System.Text.Json.Nodes;
using RunAi.Generated.DifferentialTesting.GeneratorModel;
using RunAi.Generated.RoundTrip.Tests.Samples;
using RunAi.Generated.TestSupport;

namespace RunAi.Generated.RoundTrip.Tests;

/// <summary>Tests that values of all schemas with a class are read and written without changes.</summary>
public sealed class RoundTripTests(ITestOutputHelper output)
{
    public static IEnumerable<TheoryDataRow<string>> SpecCases => BundledSpec.Names.Select(spec => new TheoryDataRow<string>(spec));

    public static IEnumerable<TheoryDataRow<string, SampleKind>> Cases =>
        from spec in BundledSpec.Names
        from kind in Enum.GetValues<SampleKind>()
        select new TheoryDataRow<string, SampleKind>(spec, kind);

    [Theory]
    [MemberData(nameof(SpecCases))]
    public void Schemas_have_a_class(string name)
    {
        var spec = BundledSpec.Get(name);

        Failures.AssertNone(name, [.. spec.Types.Where(type => BundledSpec.FindClass(type) is null).Select(type => $"{type.Pointer}: no class {type.Name}")]);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Values_of_all_schemas_round_trip(string name, SampleKind kind)
    {
        var spec = BundledSpec.Get(name);
        var samples = new SampleFactory(spec.Schemas, kind);
        var failures = new List<string>();
        var cases = 0;
        foreach (var type in spec.Types)
        {
            foreach (var sample in spec.FindSchema(type) is { } schema ? samples.Create(schema) : [])
            {
                cases++;
                if (JsonDifference.Find(sample, RoundTrip(sample, type)) is { } difference)
                {
                    failures.Add($"{type.Pointer} ({type.Name}): {difference}");
                }
            }
        }

        var joined = spec.Types.Count(type => spec.FindSchema(type) is null);
        output.WriteLine($"{cases} values of {spec.Types.Count - joined} classes; {joined} more join schemas of several places and are met inside of others");
        Failures.AssertNone($"{name}, {kind}", failures);
    }

    [Fact]
    public void Values_with_nulls_contain_explicit_nulls_in_requests_and_responses()
    {
        var spec = BundledSpec.Administrator;
        var samples = new SampleFactory(spec.Schemas, SampleKind.Nulls);
        var types = spec.Types.Where(type => spec.FindSchema(type) is not null).ToLookup(
            type => type.IsInRequest, type => samples.Create(spec.FindSchema(type)!).Sum(CountNulls));
        output.WriteLine($"{types[true].Sum()} nulls in classes that callers send, {types[false].Sum()} in others");

        Assert.NotEqual(0, types[true].Sum());
        Assert.NotEqual(0, types[false].Sum());
    }

    private static int CountNulls(JsonNode? node) => node switch
    {
        null => 1,
        JsonObject map => map.Sum(member => CountNulls(member.Value)),
        JsonArray list => list.Sum(CountNulls),
        _ => 0,
    };

    private static JsonNode? RoundTrip(JsonNode sample, GeneratedType type)
    {
        try
        {
            var model = JsonSerializer.Deserialize(sample, BundledSpec.FindClass(type)!);
            return JsonSerializer.SerializeToNode(model, BundledSpec.FindClass(type)!);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // A value that cannot be read is reported with the others.
            return exception.Message;
        }
    }
}
