using RunAi.Generator.Common;

namespace RunAi.Generator.CSharp.Model;

/// <summary>Represents the extension methods that find a resource by its name and create it unless it exists.</summary>
/// <param name="FindName">The name of the method that returns null if there is none, without the suffix <c>Async</c>.</param>
/// <param name="GetName">The name of the method that throws an exception if there is none, without the suffix <c>Async</c>.</param>
/// <param name="Kind">The kind of the resource in messages, such as <c>node pool</c>.</param>
/// <param name="List">The operation that lists the resources.</param>
/// <param name="Filter">The property of the options that filters by name; null if there is none.</param>
/// <param name="FilterField">The field of the filter; null if the value of the filter is the name.</param>
/// <param name="Name">The expression for the name of an item.</param>
/// <param name="Locals">The names of the parameters for the name and the condition, and of an item.</param>
/// <param name="Ensures">The methods that create a resource of the group.</param>
internal sealed record CSharpNamedResource(
    string FindName,
    string GetName,
    string Kind,
    CSharpOperation List,
    string? Filter,
    string? FilterField,
    string Name,
    EquatableArray<string> Locals,
    EquatableArray<CSharpEnsure> Ensures);
