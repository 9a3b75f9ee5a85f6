using System.Collections.Generic;

namespace RunAi.Generator.Common;

internal static class EquatableArrayExtensions
{
    /// <summary>Freezes a sequence.</summary>
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items)
        where T : IEquatable<T> => new(items);
}
