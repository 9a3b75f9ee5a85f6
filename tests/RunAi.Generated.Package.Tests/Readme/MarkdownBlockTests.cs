namespace RunAi.Generated.Package.Tests.Readme;

public sealed class MarkdownBlockTests
{
    [Fact]
    public void Fenced_blocks_are_read_without_the_indentation_of_their_list() => Assert.Equal(
        [new("a.md", 2, "csharp", "if (true)\n    Run();\n"), new("a.md", 7, "sh", "ls\n")],
        MarkdownBlock.Read("a.md", "- Text\n  ```csharp\n  if (true)\n      Run();\n  ```\n\n```sh\nls\n```\n"));

    [Fact]
    public void Indented_blocks_have_no_language() => Assert.Equal(
        [new("a.md", 3, "", "    dotnet test\n")], MarkdownBlock.Read("a.md", "Text\n\n    dotnet test\n"));

    [Fact]
    public void Continued_lines_of_lists_are_not_blocks() => Assert.Empty(MarkdownBlock.Read("a.md", "- Text\n    continued\n"));
}
