using System.Text;
using RunAi.Generated.SpecTool.Commands;
using RunAi.Generated.SpecTool.Tests.Support;

namespace RunAi.Generated.SpecTool.Tests.Contracts;

/// <summary>Tests the command that writes contract files.</summary>
public sealed class ContractCommandTests : IDisposable
{
    private const string Paths = """
        "/carts":{"get":{"operationId":"listCarts","tags":["Carts"],"responses":{"204":{"description":""} } } },
        "/pools":{"get":{"operationId":"listPools","tags":["Pools"],"responses":{"204":{"description":""} } } }
        """;

    private readonly string _root = Directory.CreateTempSubdirectory("RunAi.Generated.SpecTool.Tests.").FullName;

    public ContractCommandTests() => Write("shop.json", Specs.Document(Paths));

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void New_contract_is_written()
    {
        Assert.Equal("shop.api.txt: 14 lines added, 0 removed\n", Run(0, GetSpec()));
        Assert.StartsWith("# RunAi.Generated contract, format 1\nICartsClient : public interface\n", ReadContract(), StringComparison.Ordinal);
        Assert.EndsWith("\nnamespace RunAi.Shop\n", ReadContract(), StringComparison.Ordinal);
    }

    [Fact]
    public void Contract_has_the_names_filters_and_overlay_of_the_item()
    {
        Write("overlay.yaml", "overlay: 1.0.0\ninfo: {title: T, version: '1'}\nactions: [{target: $.paths.*.get, update: {operationId: find & get}}]\n");

        Run(0, GetSpec("ClientName=MarketClient&Namespace=My.Market&Visibility=internal&IncludeTags=Carts%3BOthers&Overlay=" + Escape("overlay.yaml")));

        Assert.Contains("\nMarketClient : internal class\n", ReadContract(), StringComparison.Ordinal);
        Assert.Contains("\nICartsClient.FindGetAsync(", ReadContract(), StringComparison.Ordinal);
        Assert.DoesNotContain("Pools", ReadContract(), StringComparison.Ordinal);
    }

    [Fact]
    public void Namespaces_of_other_specs_affect_the_names()
    {
        Write("other.json", Specs.Document(""));

        Run(0, GetSpec("Namespace=My"), $"Path={Escape("other.json")}&Namespace=My.ICartsClient");

        Assert.DoesNotContain("\nICartsClient : ", ReadContract(), StringComparison.Ordinal);
        Assert.Contains("namespace My\n", ReadContract(), StringComparison.Ordinal);
    }

    [Fact]
    public void Changed_contract_is_replaced_and_the_changes_are_counted()
    {
        Run(0, GetSpec());
        Write("shop.json", Specs.Document(Paths.Replace("listCarts", "findCarts", StringComparison.Ordinal)));

        Assert.Equal("shop.api.txt: 2 lines added, 2 removed\n", Run(0, GetSpec()));
        Assert.Contains("ICartsClient.FindCartsAsync(", ReadContract(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Equal_contract_is_not_written_again(string lineEnd)
    {
        Run(0, GetSpec());
        var text = "\uFEFF" + ReadContract().ReplaceLineEndings(lineEnd);
        Write("shop.api.txt", text);

        Assert.Equal("shop.api.txt: unchanged, 14 lines\n", Run(0, GetSpec()));
        Assert.Equal(Encoding.UTF8.GetBytes(text), File.ReadAllBytes(GetPath("shop.api.txt")));
    }

    [Fact]
    public void Conflict_is_resolved_by_writing_the_contract()
    {
        Run(0, GetSpec());
        var text = ReadContract();
        Write("shop.api.txt", text.Replace("ICartsClient : ", "<<<<<<< HEAD\nx\n=======\ny\n>>>>>>> other\nICartsClient : ", StringComparison.Ordinal));

        Assert.Equal("shop.api.txt: 0 lines added, 5 removed\n", Run(0, GetSpec()));
        Assert.Equal(text, ReadContract());
    }

    [Fact]
    public void Empty_file_is_replaced()
    {
        Write("shop.api.txt", "");

        Assert.Equal("shop.api.txt: 14 lines added, 0 removed\n", Run(0, GetSpec()));
    }

    public static TheoryData<string> OtherFiles =>
    [
        Convert.ToHexString("Console.WriteLine();\n"u8),
        Convert.ToHexString("# RunAi.Generated contract, format 2\n"u8),
        Convert.ToHexString([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("# RunAi.Generated contract, format 1\n")]),
        "E4F6",
    ];

    [Theory]
    [MemberData(nameof(OtherFiles))]
    public void RUNAI0119_a_file_that_is_not_a_contract_is_not_overwritten(string bytes)
    {
        var content = Convert.FromHexString(bytes);
        File.WriteAllBytes(GetPath("shop.api.txt"), content);

        Assert.StartsWith(
            $"{GetPath("shop.api.txt")} : error RUNAI0119: The file 'shop.api.txt' is not overwritten because it is not a contract file of format 1 in UTF-8. "
            + "Correct ContractFile of the RunAiSpec item, or delete the file.",
            Run(1, GetSpec()),
            StringComparison.Ordinal);
        Assert.Equal(content, File.ReadAllBytes(GetPath("shop.api.txt")));
    }

    [Fact]
    public void Spec_without_a_client_keeps_its_contract_and_does_not_affect_others()
    {
        Run(0, GetSpec());
        var text = ReadContract();
        Write("shop.json", "{");
        Write("other.json", Specs.Document(Paths));

        var output = Run(1, GetSpec(), $"Path={Escape("other.json")}&ContractFile={Escape("other.api.txt")}");

        Assert.Contains("shop.json(1,2): error RUNAI0004: ", output, StringComparison.Ordinal);
        Assert.Contains("other.api.txt: 14 lines added", output, StringComparison.Ordinal);
        Assert.Equal(text, ReadContract());
    }

    [Fact]
    public void Missing_spec_is_an_error()
    {
        File.Delete(GetPath("shop.json"));

        Assert.Contains("shop.json(1,1): error RUNAI0003: ", Run(1, GetSpec()), StringComparison.Ordinal);
    }

    [Fact]
    public void File_that_cannot_be_written_is_an_error()
    {
        Directory.CreateDirectory(GetPath("shop.api.txt"));

        Assert.Contains("shop.api.txt : error RUNAI0107: ", Run(1, GetSpec()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Values_of_the_target_are_percent_encoded()
    {
        var run = await ToolProcess.RunAsync("contract", ("RUNAI_SPECTOOL_SPECS", Uri.EscapeDataString(GetSpec())));

        Assert.Equal("shop.api.txt: 14 lines added, 0 removed", run.AssertExitCode(0).Output.Trim());
    }

    private string Run(int exitCode, params string[] specs)
    {
        using var output = new StringWriter();
        Assert.Equal(exitCode, ContractCommand.Run(string.Join('|', specs), output, errorFile: null, TestContext.Current.CancellationToken));
        return output.ToString().ReplaceLineEndings("\n");
    }

    private string GetSpec(string metadata = "ClientName=") => $"Path={Escape("shop.json")}&ContractFile={Escape("shop.api.txt")}&{metadata}";

    private string Escape(string file) => Uri.EscapeDataString(GetPath(file));

    private string GetPath(string file) => Path.Combine(_root, file);

    private string ReadContract() => File.ReadAllText(GetPath("shop.api.txt"));

    private void Write(string file, string text) => File.WriteAllText(GetPath(file), text);
}
