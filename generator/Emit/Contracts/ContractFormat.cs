namespace RunAi.Generator.Emit.Contracts;

/// <summary>Defines the format of contract files, which projects keep in version control: a change of the format changes its number.</summary>
internal static class ContractFormat
{
    /// <summary>The beginning of the first line, which is followed by the number of the format.</summary>
    public const string HeaderStart = "# RunAi.Generated contract, format ";

    /// <summary>The number of the format.</summary>
    public const string Version = "1";

    /// <summary>The first line. Sorted ordinally, it also precedes all other lines.</summary>
    public const string Header = HeaderStart + Version;
}
