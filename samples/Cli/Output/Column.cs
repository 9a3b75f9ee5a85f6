namespace RunAi.Generated.Cli.Output;

/// <summary>Represents a column of a table.</summary>
/// <param name="Header">The header.</param>
/// <param name="GetText">Returns the text of a cell; null without a value.</param>
internal sealed record Column<T>(string Header, Func<T, string?> GetText);
