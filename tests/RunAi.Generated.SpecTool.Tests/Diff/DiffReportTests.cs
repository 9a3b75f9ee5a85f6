using System.Reflection;
using RunAi.Generated.SpecTool.Commands;
using RunAi.Generated.SpecTool.Diff;
using RunAi.Generated.SpecTool.Tests.Support;
using RunAi.Generator.Api.Model;

namespace RunAi.Generated.SpecTool.Tests.Diff;

public sealed class DiffReportTests
{
    private static readonly string Bundled = typeof(DiffReportTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "BundledSpecsDirectory").Value!;

    [Fact]
    public void Breaking_changes_are_reported_first()
    {
        const string Id = "\"id\":{\"type\":\"string\"}";
        var oldCarts = Operation("/carts", "listCarts", "\"name\":{\"type\":\"string\"}");
        var newCarts = Operation("/carts", "listCarts", "\"title\":{\"type\":\"string\"}");
        var before = Specs.Document($"{oldCarts},{Operation("/old", "listOld", Id)}", version: "1");
        var after = Specs.Document($"{newCarts},{Operation("/new", "listNew", Id)}", version: "2");

        var report = DiffReport.Write(SpecDiff.Compare(Specs.CreateModel(before), Specs.CreateModel(after)));

        Assert.Equal(
            """
            # Shop, 1 → 2

            1 → 2: 1 operation added, 1 removed, 0 changed; 1 model changed; 2 of 4 changes are breaking; 3 types and members break existing code.

            ## Code that does not compile unchanged (3)

            - `IDefaultClient`
              - `ListOldAsync`: removed
            - `ListCartsResponse`
              - `Name`: removed
            - `ListOldResponse` removed

            ## Breaking changes (2)

            ### Operations removed (1)

            - `GET /old`: `listOld` of Default

            ### Models changed (1)

            - `listCarts Response`
              - `name` removed

            ## Other changes (2)

            ### Operations added (1)

            - `GET /new`: `listNew` of Default

            ### Models changed (1)

            - `listCarts Response`
              - `title` added

            """.ReplaceLineEndings("\n"),
            report);
    }

    [Theory]
    [InlineData("name", "title", "1 of 2 changes is breaking")]
    [InlineData("name,id", "name", "1 of 1 change is breaking")]
    [InlineData("name", "name,id", "0 of 1 change is breaking")]
    public void A_summary_uses_singular_and_plural(string before, string after, string summary) =>
        Assert.Contains(
            summary,
            DiffReport.Summarize(SpecDiff.Compare(Carts(before), Carts(after))),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("administrator.openapi.json")]
    [InlineData("researcher.swagger.yaml")]
    public void A_bundled_spec_has_no_changes_compared_with_itself(string file)
    {
        using var output = new StringWriter();

        Assert.Equal(0, DiffCommand.Run(Bundled + file, Bundled + file, overlay: null, report: null, output));
        Assert.Contains("0 of 0 changes", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_reported_as_a_build_error()
    {
        using var output = new StringWriter();

        Assert.Equal(1, DiffCommand.Run("nowhere.json", "nowhere.json", overlay: null, report: null, output));
        Assert.StartsWith("nowhere.json : error RUNAI0104: The file 'nowhere.json' does not exist.", output.ToString(), StringComparison.Ordinal);
    }

    private static ApiModel Carts(string properties) => Specs.CreateModel(Specs.Document(
        Operation("/carts", "listCarts", string.Join(',', properties.Split(',').Select(name => $$"""
            "{{name}}":{"type":"string"}
            """))), version: "1"));

    private static string Operation(string path, string id, string properties) =>
        $$"""
        "{{path}}":{"get":{"operationId":"{{id}}","responses":{
          "200":{"description":"","content":{"application/json":{"schema":{"type":"object","properties":{ {{properties}} } } } } } } } }
        """;
}
