namespace RunAi.Generator.CSharp.Model;

/// <summary>Represents the extension methods that find a resource by its name and create it unless it exists.</summary>
/// <param name="FindName">The name of the method that finds, without the suffix <c>Async</c>.</param>
/// <param name="List">The operation that lists the resources.</param>
/// <param name="Filter">The property of the options that filters by name; null if there is none.</param>
/// <param name="FilterField">The field of the filter; null if the value of the filter is the name.</param>
/// <param name="Name">The expression for the name of <c>item</c>.</param>
/// <param name="Ensure">The method that creates; null if there is none.</param>
internal sealed record CSharpNamedResource(
    string FindName, CSharpOperation List, string? Filter, string? FilterField, string Name, CSharpEnsure? Ensure);
