namespace RunAi.Generated.Internal;

/// <summary>Specifies whether the current thread reads strictly, so that deviations from the spec are errors.</summary>
internal static class StrictMode
{
    public static bool IsEnabled
    {
        get => ReadMode.Has(ReadModes.Strict);
        set => ReadMode.Set(ReadModes.Strict, value);
    }
}
