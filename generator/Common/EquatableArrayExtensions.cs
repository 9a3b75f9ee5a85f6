using System.Collections.Generic;

namespace RunAi.Generator.Common;

internal static class EquatableArrayExtensions
{
    /// <summary>Creates an <see cref="EquatableArray{T}"/> from a sequence.</summary>
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items)
        where T : IEquatable<T> => new(items);
}
