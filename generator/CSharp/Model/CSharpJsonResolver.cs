using RunAi.Generator.Common;

namespace RunAi.Generator.CSharp.Model;

/// <summary><c>public static partial class AdministratorJson</c>: the metadata of the models for System.Text.Json.</summary>
/// <param name="Name">Its identifier.</param>
/// <param name="Visibility"><c>public</c> or <c>internal</c>.</param>
/// <param name="Doc">Its documentation.</param>
/// <param name="Types">The types, in output order.</param>
internal sealed record CSharpJsonResolver(string Name, string Visibility, CSharpDoc Doc, EquatableArray<CSharpJsonType> Types)
    : CSharpType(Name, Visibility, Doc, IsObsolete: false);
