using System.Text;
using RunAi.Generator.Tests.Contracts;
using RunAi.Generator.Tests.Support;
using static RunAi.Generator.Tests.Diagnostics.DiagnosticAssert;

namespace RunAi.Generator.Tests.Diagnostics;

/// <summary>Diagnostics of contract files, as a build shows them: location, severity and message.</summary>
public sealed class ContractDiagnosticTests
{
    private const string Update = "Run 'dotnet build -t:RunAiUpdateContracts' to write it, and review the changes.";
    private const string UpdateAgain = "Run 'dotnet build -t:RunAiUpdateContracts' to write it again.";

    private static readonly SpecItem Spec = TinySpec.Operation("get", "/things", "");
    private static readonly string Text = GeneratedContract.GetText(Spec);
    private static readonly int LineCount = Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length;

    [Fact]
    public void Equal_contract_has_no_diagnostic() => AssertOnly("", WithContract(Text));

    [Fact]
    public void Windows_line_ends_and_a_missing_last_line_end_are_not_differences()
    {
        AssertOnly("", WithContract(Text.ReplaceLineEndings("\r\n")));
        AssertOnly("", WithContract(Text.TrimEnd('\n')));
    }

    [Fact]
    public void RUNAI0044_a_missing_file() => AssertOnly(
        $"client.api.txt(1,1): warning RUNAI0044: The contract file 'client.api.txt' does not exist. {Update}", WithContract(text: null));

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void RUNAI0044_an_empty_file(string text) => AssertOnly(
        $"client.api.txt(1,1): warning RUNAI0044: The contract file 'client.api.txt' is empty. {Update}", WithContract(text));

    [Fact]
    public void RUNAI0044_a_changed_line() => AssertOnly(
        "client.api.txt(3,1): warning RUNAI0044: The contract file 'client.api.txt' differs from the generated client; added: "
        + "'ITestClient.Things : IThingsClient'; removed: 'ITestClient.Things : IOtherClient'. " + Update,
        WithContract(Text.Replace("Things : IThingsClient", "Things : IOtherClient", StringComparison.Ordinal)));

    [Fact]
    public void RUNAI0044_many_changed_lines_are_counted() => AssertOnly(
        $"client.api.txt({LineCount + 1},1): warning RUNAI0044: The contract file 'client.api.txt' differs from the generated client; removed: 'a1', 'a2', "
        + $"'a3' and 2 more. {Update}",
        WithContract(Text + "a1\na2\na3\na4\na5\n"));

    [Fact]
    public void RUNAI0044_lines_in_another_order() => AssertOnly(
        $"client.api.txt(2,1): warning RUNAI0044: The contract file 'client.api.txt' differs from the generated client. {Update}",
        WithContract(string.Join(
            '\n', Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).OrderBy(line => line[0] != '#').ThenByDescending(line => line))));

    [Fact]
    public void RUNAI0044_contracts_of_several_specs_are_compared_separately()
    {
        var other = Spec with { Path = "other.yaml", Namespace = "Other", Contract = new ContractItem("other.api.txt", Text) };
        AssertRest(
            [
                $"other.api.txt({LineCount},1): warning RUNAI0044: The contract file 'other.api.txt' differs from the generated client; added: "
                + $"'namespace Other'; removed: 'namespace RunAi.Test'. {Update}",
            ],
            [WithContract(Text), other],
            "DoIt, DoIt");
    }

    [Theory]
    [InlineData("<<<<<<< HEAD")]
    [InlineData("||||||| merged common ancestors")]
    [InlineData("=======")]
    [InlineData(">>>>>>> branch")]
    public void RUNAI0045_a_conflict_marker(string marker) => AssertOnly(
        $"client.api.txt(2,1): error RUNAI0045: The contract file 'client.api.txt' cannot be compared with the client: it contains a conflict marker "
        + $"(\"{marker}\") of version control. {UpdateAgain}",
        WithContract(Text.Insert(Text.IndexOf('\n', StringComparison.Ordinal) + 1, marker + "\r\n")));

    [Fact]
    public void RUNAI0045_another_format() => AssertOnly(
        "client.api.txt(1,1): error RUNAI0045: The contract file 'client.api.txt' cannot be compared with the client: its format is 2, but this version of "
        + $"the package supports format 1. {UpdateAgain}",
        WithContract(Text.Replace("format 1", "format 2", StringComparison.Ordinal)));

    [Fact]
    public void RUNAI0045_a_file_that_is_not_a_contract() => AssertOnly(
        "client.api.txt(1,1): error RUNAI0045: The contract file 'client.api.txt' cannot be compared with the client: its first line is not "
        + $"\"# RunAi.Generated contract, format 1\". {UpdateAgain}",
        WithContract("Things.json\n"));

    [Fact]
    public void RUNAI0045_another_encoding() => AssertOnly(
        "client.api.txt(1,1): error RUNAI0045: The contract file 'client.api.txt' cannot be compared with the client: its encoding is utf-16, but it must be "
        + $"UTF-8. {UpdateAgain}",
        Spec with { Contract = new ContractItem(GeneratedContract.Path, Text, Encoding.Unicode) });

    [Fact]
    public void UTF_8_with_and_without_a_byte_order_mark_is_accepted() => Assert.All(
        [new UTF8Encoding(true), new UTF8Encoding(false)],
        encoding => AssertOnly("", Spec with { Contract = new ContractItem(GeneratedContract.Path, Text, encoding) }));

    [Fact]
    public void RUNAI0002_two_specs_with_the_same_contract_file() => AssertRest(
        [
            "app.csproj(1,1): error RUNAI0002: The metadata ContractFile=\"client.api.txt\" of RunAiSpec 'z.yaml' is not valid. "
            + "Expected a file that is not the one of 'spec.yaml'.",
        ],
        [WithContract(Text), WithContract(Text) with { Path = "z.yaml", Namespace = "Other" }],
        "DoIt, DoIt");

    [Fact]
    public void Contract_of_a_spec_that_cannot_be_read_is_not_compared() => AssertOnly(
        "spec.yaml(1,1): error RUNAI0004: The file is not valid YAML: the file is empty", WithContract(text: null) with { Text = "" });

    private static SpecItem WithContract(string? text) => Spec with { Contract = new ContractItem(GeneratedContract.Path, text) };
}
