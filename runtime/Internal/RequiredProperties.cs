using System.Runtime.CompilerServices;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Internal;

/// <summary>
/// Finds the names of the properties that a response must contain. Those are the required properties that are not write-only: a model writes the former, and
/// omits the latter while <see cref="IsWriting"/> is set. The models contain no code for it.
/// </summary>
internal static class RequiredProperties
{
    private static readonly ConditionalWeakTable<Type, IReadOnlyList<string?>> Cache = [];

    /// <summary>Gets a value indicating whether the current thread writes a model to find out what is required in a response.</summary>
    [field: ThreadStatic]
    public static bool IsWriting { get; private set; }

    /// <summary>Returns the JSON names of the required properties by their indexes; <see langword="null"/> for those that responses can omit.</summary>
    public static IReadOnlyList<string?> GetNames(JsonObjectModel model) => Cache.GetValue(model.GetType(), _ => Create(model));

    private static string?[] Create(JsonObjectModel model)
    {
        using var written = DiagnosticJson.Parse(Serialize(model));
        return
        [
            .. ModelPropertyNames.Get(model).Properties
                .Where(static property => property.Kind == ModelPropertyKind.Required)
                .OrderBy(static property => property.Index)
                .Select(property => written.RootElement.TryGetProperty(property.JsonName, out _) ? property.JsonName : null),
        ];
    }

    private static byte[] Serialize(JsonModel model)
    {
        IsWriting = true;
        try
        {
            return DiagnosticJson.Serialize(model);
        }
        finally
        {
            IsWriting = false;
        }
    }
}
