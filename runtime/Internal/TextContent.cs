using System.Text;

namespace RunAi.Generated.Internal;

/// <summary>A text in UTF-8.</summary>
internal sealed class TextContent(string text) : ByteArrayContent(Encoding.UTF8.GetBytes(text))
{
    /// <summary>Gets the text.</summary>
    public string Text { get; } = text;
}
