using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;

namespace RunAi.Generator.Api;

/// <summary>
/// Finds the operations that create the resources of a list: <c>POST /things</c> for <c>GET /things</c>, and those whose <c>x-runai-ensure</c> names the list.
/// Deprecated operations are omitted.
/// </summary>
internal sealed class DeclaredCreations(IEnumerable<ApiOperationModel> operations)
{
    private readonly List<ApiOperationModel> _creations = [.. operations.Where(static operation => operation is { Method: "post", Deprecated: false })];

    /// <summary>Returns the operations that create the resources of a list.</summary>
    public IEnumerable<ApiOperationModel> Get(ApiOperationModel list) => _creations.Where(creation => creation.EnsureExtension?.List is { } id
        ? id == list.OperationId
        : creation.Route == list.Route);

    /// <summary>Returns the declared path of the name in an item of a list; null if none is declared.</summary>
    public string? GetItemName(ApiOperationModel list) => Get(list)
        .Select(static creation => creation.EnsureExtension?.ItemName ?? creation.EnsureExtension?.Name)
        .FirstOrDefault(static path => path is not null);
}
