using System.Text.RegularExpressions;

namespace RunAi.Generated.Package.Tests.Readme;

/// <summary>Represents a command of a shell block.</summary>
/// <param name="Block">The block.</param>
/// <param name="Directory">The working directory, relative to the repository.</param>
/// <param name="Variables">The names of the variables that precede the command.</param>
/// <param name="Words">The words of the command.</param>
internal sealed partial record ShellCommand(MarkdownBlock Block, string Directory, IReadOnlyList<string> Variables, string[] Words)
{
    /// <summary>Gets the commands of all documents, without the changes of the working directory.</summary>
    public static IReadOnlyList<ShellCommand> All { get; } = [.. MarkdownBlock.All.Where(block => block.Language == "sh").SelectMany(Read)];

    public string Text => string.Join(' ', Words);

    /// <summary>Reads the commands of a block: one in each line or several with <c>&amp;&amp;</c>, comments after <c>#</c>.</summary>
    public static IEnumerable<ShellCommand> Read(MarkdownBlock block)
    {
        var directory = ".";
        foreach (var command in block.Lines.SelectMany(line => Comment().Replace(line, "").Split(" && ")))
        {
            var all = Word().Matches(command).Select(word => word.Value.Trim('\'', '"')).ToList();
            var variables = all.TakeWhile(word => Assignment().IsMatch(word)).Select(word => word[..word.IndexOf('=', StringComparison.Ordinal)]).ToList();
            string[] words = [.. all.Skip(variables.Count)];
            if (words is ["cd", var target])
            {
                directory = Path.Combine(directory, target);
            }
            else if (words.Length > 0)
            {
                yield return new ShellCommand(block, directory, variables, words);
            }
        }
    }

    public override string ToString() => $"{Block}: {Text}";

    [GeneratedRegex(" +#.*$")]
    private static partial Regex Comment();

    [GeneratedRegex("""'[^']*'|"[^"]*"|[^ ]+""")]
    private static partial Regex Word();

    [GeneratedRegex("^[A-Z_0-9]+=")]
    private static partial Regex Assignment();
}
