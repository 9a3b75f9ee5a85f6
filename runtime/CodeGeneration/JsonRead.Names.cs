using System.Runtime.CompilerServices;
using System.Text;

namespace RunAi.Generated.CodeGeneration;

public static partial class JsonRead
{
    /// <summary>Converts the name of a property to a string.</summary>
    /// <param name="name">The name, as passed to <c>ReadProperty</c>.</param>
    public static string GetName(ReadOnlySpan<byte> name) => Encoding.UTF8.GetString(name);

    /// <summary>Compares the name of a property with another name.</summary>
    /// <param name="name">The name, as passed to <c>ReadProperty</c>.</param>
    /// <param name="expected">The other name.</param>
    /// <remarks>It has no overloads, because resolving those of the framework would dominate the compile time of generated code.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool NameEquals(ReadOnlySpan<byte> name, ReadOnlySpan<byte> expected) => name.SequenceEqual(expected);
}
