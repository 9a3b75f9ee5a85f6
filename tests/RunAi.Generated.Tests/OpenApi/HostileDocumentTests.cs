using System.Globalization;
using System.Text;
using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.Tests.OpenApi;

public sealed class HostileDocumentTests
{
    private const int SmallStack = 256 * 1024;

    [Fact]
    public void Chain_of_100_000_schema_references_does_not_overflow_the_stack()
    {
        const int Length = 100_000;
        var schemas = Numbered(Length, i => i == Length - 1 ? "{}" : $$"""{"$ref":"#/components/schemas/S{{i + 1}}"}""");

        var spec = RunOnSmallStack(() => DocumentReading.WithSchema("""{"$ref":"#/components/schemas/S0"}""", schemas));

        Assert.Equal(Length + 2, spec.Document.Schemas.Count);
        Assert.Empty(spec.Diagnostics);
    }

    [Fact]
    public void Cycle_of_100_000_schema_references_is_reported_once()
    {
        const int Length = 100_000;
        var schemas = Numbered(Length, i => $$"""{"allOf":[{"$ref":"#/components/schemas/S{{(i + 1) % Length}}"}]}""");

        var spec = RunOnSmallStack(() => DocumentReading.WithSchema("""{"$ref":"#/components/schemas/S0"}""", schemas));

        Assert.Equal([DiagnosticIds.CyclicReference], spec.Ids);
    }

    [Fact]
    public void Chain_of_100_000_parameter_references_does_not_overflow_the_stack()
    {
        const int Length = 100_000;
        var parameters = Numbered(
            Length, i => i == Length - 1 ? """{"name":"p","in":"query","schema":{}}""" : $$"""{"$ref":"#/components/parameters/S{{i + 1}}"}""");

        var spec = RunOnSmallStack(() => DocumentReading.WithParameter("""{"$ref":"#/components/parameters/S0"}""", components: $$"""
            "parameters":{ {{parameters}} }
            """));

        Assert.Equal("p", spec.Parameter.Name);
    }

    [Fact]
    public void Schema_at_the_maximum_depth_does_not_overflow_the_stack()
    {
        const int Depth = 100;
        var schema = new StringBuilder().Insert(0, "{\"items\":", Depth).Append("{}").Append('}', Depth).ToString();

        Assert.Empty(RunOnSmallStack(() => DocumentReading.WithSchema(schema)).Diagnostics);
    }

    [Fact]
    public void Long_name_above_many_short_names_exceeds_the_budget() => AssertExceedsBudget(Schemas(
        $$"""{"S0":{"properties":{"{{new string('a', 2_000)}}":{"properties":{ {{Numbered(500, _ => "{}")}} } } } } }"""));

    [Fact]
    public void Path_item_shared_by_many_paths_exceeds_the_budget()
    {
        var parameters = string.Join(',', Enumerable.Range(0, 100).Select(i => $$"""{"name":"p{{i}}","in":"query","schema":{} }"""));
        var paths = string.Join(',', Enumerable.Range(0, 1_000).Select(i => $$"""
            "/p{{i}}":{"$ref":"#/x-item"}
            """));
        AssertExceedsBudget(
            $$"""{"openapi":"3.0.3","paths":{ {{paths}} },"x-item":{"parameters":[{{parameters}}],"get":{},"put":{},"post":{} } }""");
    }

    [Fact]
    public void Chain_of_derived_schemas_with_discriminators_exceeds_the_budget() => AssertExceedsBudget(Schemas(
        $$"""{ {{Numbered(500, i => $$"""{"allOf":[{"$ref":"#/components/schemas/S{{Math.Max(i - 1, 0)}}"}],"discriminator":{"propertyName":"a"} }""")}} }"""));

    [Fact]
    public void Server_variable_that_repeats_a_long_default_exceeds_the_budget() => AssertExceedsBudget($$"""
        {"openapi":"3.0.3","paths":{},"servers":[
          {"url":"{{string.Concat(Enumerable.Repeat("{a}", 1_000))}}","variables":{"a":{"default":"{{new string('a', 2_000)}}"} } }]}
        """);

    [Fact]
    public void Media_types_repeated_for_many_responses_exceed_the_budget()
    {
        var produces = string.Join(',', Enumerable.Range(0, 1_000).Select(i => $"\"application/vnd.{i}\""));
        var paths = string.Join(',', Enumerable.Range(0, 100).Select(i => $$"""
            "/p{{i}}":{"get":{"responses":{"200":{"schema":{} } } } }
            """));
        AssertExceedsBudget($$"""{"swagger":"2.0","produces":[{{produces}}],"paths":{ {{paths}} } }""");
    }

    private static string Schemas(string schemas) => $$"""
        {"openapi":"3.0.3","paths":{"/a":{"get":{"parameters":[{"name":"p","in":"query","schema":{"$ref":"#/components/schemas/S0"} }]} } },
         "components":{"schemas":{{schemas}} } }
        """;

    private static string Numbered(int count, Func<int, string> value) =>
        string.Join(',', Enumerable.Range(0, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"\"S{i}\":{value(i)}")));

    // Each document is much shorter than the budget, and exceeds it only because its parts multiply.
    private static void AssertExceedsBudget(string text)
    {
        const int Budget = 1_000_000;
        Assert.True(text.Length < Budget / 5);

        var spec = DocumentReading.Read(text, Budget);

        Assert.Null(spec.DocumentOrNull);
        Assert.Equal([DiagnosticIds.BudgetExceeded], spec.Ids);
    }

    private static DocumentReading RunOnSmallStack(Func<DocumentReading> read)
    {
        DocumentReading? result = null;
        Exception? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = read();
                }
                catch (Exception exception)
                {
                    failure = exception;
                }
            },
            SmallStack);
        thread.Start();
        thread.Join();
        Assert.Null(failure);
        return result!;
    }
}
