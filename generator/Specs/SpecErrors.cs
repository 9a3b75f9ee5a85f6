namespace RunAi.Generator.Specs;

/// <summary>Messages of errors that several readers report.</summary>
internal static class SpecErrors
{
    public const string UnpairedSurrogate = "unpaired surrogate: a surrogate code unit must be part of a pair";
    public const string UnterminatedString = "the string is not terminated";
}
