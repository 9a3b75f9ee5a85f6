using System.Globalization;
using RunAi.Generated.Corpus;

namespace RunAi.Generator.Tests.OpenApi;

/// <summary>Tests the counts that the corpus runner compares with what the generator reads.</summary>
public sealed class DocumentFactsTests
{
    [Theory]
    [InlineData("""{"/a":{"$ref":"#/paths/~1b"},"/b":{"$ref":"#/paths/~1a"}}""", 0)]
    [InlineData("""{"/a":{"$ref":"#/paths/~1a","get":{}}}""", 1)]
    [InlineData("""{"/a":{"$ref":"#/paths/~1b","get":{}},"/b":{"$ref":"#/paths/~1c","put":{}},"/c":{"$ref":"#/paths/~1a"}}""", 6)]
    [InlineData("""{"/a":{"$ref":"#/paths/~1b"},"/b":{"get":{},"additionalOperations":{"LINK":{}}}}""", 4)]
    [InlineData("""{"/a":{"$ref":"#/paths/nowhere","get":{}}}""", 1)]
    public void Circular_path_items_are_counted_once_for_each_path(string paths, int operations) =>
        Assert.Equal(operations, Read(paths).Operations);

    [Fact]
    public void Chain_of_20_000_path_items_does_not_overflow_the_stack()
    {
        const int Length = 20_000;
        var items = string.Join(',', Enumerable.Range(0, Length).Select(i => string.Create(CultureInfo.InvariantCulture, $$$"""
            "I{{{i}}}":{{{(i == Length - 1 ? "{\"get\":{}}" : $"{{\"$ref\":\"#/components/pathItems/I{i + 1}\"}}")}}}
            """)));
        DocumentFacts? facts = null;
        var thread = new Thread(
            () => facts = Read("""{"/a":{"$ref":"#/components/pathItems/I0"}}""", $$"""{"pathItems":{ {{items}} } }"""), 256 * 1024);
        thread.Start();
        thread.Join();

        Assert.Equal(1, facts!.Operations);
    }

    private static DocumentFacts Read(string paths, string components = "{}")
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, $$"""{"openapi":"3.2.0","paths":{{paths}},"components":{{components}} }""");
            return DocumentFacts.Read(path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
