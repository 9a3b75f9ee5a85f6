namespace RunAi.Generated.Internal;

/// <summary>
/// Records that the current thread read a null as the default of a value type, because null is not declared. The default is not the value of the JSON, so
/// the model writes null.
/// </summary>
internal static class UndeclaredNull
{
    [field: ThreadStatic]
    public static bool WasRead { get; set; }

    /// <summary>Returns the default of a type.</summary>
    public static T ReadAsDefault<T>()
        where T : struct
    {
        WasRead = true;
        return default;
    }
}
