using System.Runtime.CompilerServices;
using System.Text;

namespace RunAi.Generated.CodeGeneration;

public static partial class JsonRead
{
    /// <summary>The name of a member as text.</summary>
    /// <param name="name">The name, as <c>ReadProperty</c> gets it.</param>
    /// <returns>The text.</returns>
    public static string GetName(ReadOnlySpan<byte> name) => Encoding.UTF8.GetString(name);

    /// <summary>Whether a member has a name.</summary>
    /// <param name="name">The name, as <c>ReadProperty</c> gets it.</param>
    /// <param name="expected">A name.</param>
    /// <remarks>The compiler of generated code is spared the choice among the framework's overloads, which costs it more than the rest of the line.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool NameEquals(ReadOnlySpan<byte> name, ReadOnlySpan<byte> expected) => name.SequenceEqual(expected);
}
