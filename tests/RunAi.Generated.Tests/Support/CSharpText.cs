using Microsoft.CodeAnalysis.CSharp;

namespace RunAi.Generator.Tests.Support;

/// <summary>Creates C# literals for scenarios.</summary>
internal static class CSharpText
{
    public static string Quote(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
