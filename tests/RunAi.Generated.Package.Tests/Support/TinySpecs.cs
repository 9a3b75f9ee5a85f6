namespace RunAi.Generated.Package.Tests.Support;

/// <summary>Documents that are just large enough.</summary>
internal static class TinySpecs
{
    /// <summary>Operations of three tags, the names of which would end a quoted argument, a value in an editorconfig file or a list.</summary>
    public const string Shop = """
        {
          "openapi": "3.0.3",
          "info": { "title": "Shop", "version": "1" },
          "paths": {
            "/carts": { "get": { "operationId": "listCarts", "tags": ["Carts"], "responses": { "204": { "description": "" } } } },
            "/pools": { "get": { "operationId": "listPools", "tags": ["Node's \"pools\" (beta), #2"], "responses": { "204": { "description": "" } } } },
            "/others": { "get": { "operationId": "listOthers", "tags": ["Others"], "responses": { "204": { "description": "" } } } }
          }
        }
        """;

    /// <summary>Renames an operation of <see cref="Shop"/>.</summary>
    public const string ShopOverlay = """
        overlay: 1.0.0
        info: { title: corrections, version: '1' }
        actions:
          - target: $.paths['/carts'].get
            update: { operationId: listShoppingCarts }
        """;

    /// <summary>One operation.</summary>
    public const string Good = """
        openapi: 3.0.3
        info: { title: good, version: '1' }
        paths:
          /things:
            get: { operationId: listThings, tags: [Things], responses: { '204': { description: '' } } }
        """;

    /// <summary>A mistake in line 3, column 8.</summary>
    public const string Broken = """
        openapi: 3.0.3
        info: { title: broken, version: '1' }
        paths: ]
        """;
}
