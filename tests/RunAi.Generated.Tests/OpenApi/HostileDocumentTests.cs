using System.Globalization;
using System.Text;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.Specs;

namespace RunAi.Generator.Tests.OpenApi;

public sealed class HostileDocumentTests
{
    private const int SmallStack = 256 * 1024;

    [Fact]
    public void A_chain_of_100_000_references_needs_no_stack()
    {
        const int Length = 100_000;
        var schemas = Numbered(Length, i => i == Length - 1 ? "{}" : $$"""{"$ref":"#/components/schemas/S{{i + 1}}"}""");

        var spec = OnSmallStack(() => ReadSpec.WithSchema("""{"$ref":"#/components/schemas/S0"}""", schemas));

        Assert.Equal(Length + 2, spec.Document.Schemas.Count);
        Assert.Empty(spec.Diagnostics);
    }

    [Fact]
    public void A_circle_of_100_000_references_ends_in_one_diagnostic()
    {
        const int Length = 100_000;
        var schemas = Numbered(Length, i => $$"""{"allOf":[{"$ref":"#/components/schemas/S{{(i + 1) % Length}}"}]}""");

        var spec = OnSmallStack(() => ReadSpec.WithSchema("""{"$ref":"#/components/schemas/S0"}""", schemas));

        Assert.Equal([DiagnosticIds.CyclicReference], spec.Ids);
    }

    [Fact]
    public void A_chain_of_100_000_parameters_needs_no_stack()
    {
        const int Length = 100_000;
        var parameters = Numbered(
            Length, i => i == Length - 1 ? """{"name":"p","in":"query","schema":{}}""" : $$"""{"$ref":"#/components/parameters/S{{i + 1}}"}""");

        var spec = OnSmallStack(() => ReadSpec.WithParameter("""{"$ref":"#/components/parameters/S0"}""", components: $$"""
            "parameters":{{{parameters}}}
            """));

        Assert.Equal("p", spec.Parameter.Name);
    }

    [Fact]
    public void Nesting_as_deep_as_a_spec_may_have_needs_no_stack()
    {
        const int Depth = 100;
        var schema = new StringBuilder().Insert(0, "{\"items\":", Depth).Append("{}").Append('}', Depth).ToString();

        Assert.Empty(OnSmallStack(() => ReadSpec.WithSchema(schema)).Diagnostics);
    }

    [Fact]
    public void A_long_name_above_many_short_ones_exceeds_a_limit()
    {
        var properties = Numbered(2_000, _ => "{}");
        AssertExceedsLimit(ReadSpec.WithSchema($$$"""{"properties":{"{{{new string('a', 200_000)}}}":{"properties":{{{{properties}}}}}}}"""));
    }

    [Fact]
    public void A_path_item_that_very_many_paths_share_exceeds_a_limit()
    {
        var parameters = string.Join(',', Enumerable.Range(0, 1_000).Select(i => $$"""{"name":"p{{i}}","in":"query","schema":{} }"""));
        var paths = string.Join(',', Enumerable.Range(0, 20_000).Select(i => $$"""
            "/p{{i}}":{"$ref":"#/x-item"}
            """));
        AssertExceedsLimit(ReadSpec.From($$$"""{"openapi":"3.0.3","paths":{{{{paths}}}},"x-item":{"parameters":[{{{parameters}}}],"get":{},"put":{},"post":{}}}"""));
    }

    [Fact]
    public void A_chain_of_derived_schemas_with_discriminators_exceeds_a_limit()
    {
        var schemas = Numbered(8_000, i => $$"""{"allOf":[{"$ref":"#/components/schemas/S{{i - 1}}"}],"discriminator":{"propertyName":"a"} }""");
        AssertExceedsLimit(ReadSpec.WithSchema("""{"$ref":"#/components/schemas/S0"}""", schemas));
    }

    [Fact]
    public void A_server_whose_variables_repeat_a_long_text_exceeds_a_limit()
    {
        var url = new StringBuilder().Insert(0, "{a}", 3_000).ToString();
        AssertExceedsLimit(ReadSpec.From(
            $$$"""{"openapi":"3.0.3","paths":{},"servers":[{"url":"{{{url}}}","variables":{"a":{"default":"{{{new string('a', 100_000)}}}"}}}]}"""));
    }

    [Fact]
    public void Media_types_for_very_many_responses_exceed_a_limit()
    {
        var produces = string.Join(',', Enumerable.Range(0, 20_000).Select(i => $"\"application/vnd.{i}\""));
        var paths = string.Join(',', Enumerable.Range(0, 2_000).Select(i => $$$"""
            "/p{{{i}}}":{"get":{"responses":{"200":{"schema":{}}}}}
            """));
        AssertExceedsLimit(ReadSpec.From($$"""{"swagger":"2.0","produces":[{{produces}}],"paths":{{{paths}}}}"""));
    }

    private static string Numbered(int count, Func<int, string> value) =>
        string.Join(',', Enumerable.Range(0, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"\"S{i}\":{value(i)}")));

    private static void AssertExceedsLimit(ReadSpec spec)
    {
        Assert.Null(spec.MaybeDocument);
        Assert.Equal([DiagnosticIds.BudgetExceeded], spec.Ids);
    }

    private static ReadSpec OnSmallStack(Func<ReadSpec> read)
    {
        ReadSpec? result = null;
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
