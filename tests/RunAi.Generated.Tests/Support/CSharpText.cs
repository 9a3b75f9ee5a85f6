using Microsoft.CodeAnalysis.CSharp;

namespace RunAi.Generator.Tests.Support;

/// <summary>Puts texts into the C# of scenarios.</summary>
internal static class CSharpText
{
    public static string Quote(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
