using System.Text;

namespace RunAi.Generated.CodeGeneration;

public static partial class JsonRead
{
    /// <summary>The name of a member as text.</summary>
    /// <param name="name">The name that <see cref="NextMember"/> gave.</param>
    /// <returns>The text.</returns>
    public static string Name(ReadOnlySpan<byte> name) => Encoding.UTF8.GetString(name);
}
