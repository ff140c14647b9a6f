using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace BrandMall.Cms.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "catalog_brands",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Handle = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    Name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false, collation: "C"),
                    Story = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Place = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Logo = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Image = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Translations = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalog_brands", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "catalog_bundles",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Handle = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    Title = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false, collation: "C"),
                    Description = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Prices = table.Column<string>(type: "text", nullable: false),
                    Published = table.Column<bool>(type: "boolean", nullable: false),
                    ShownFrom = table.Column<long>(type: "bigint", nullable: true),
                    ShownUntil = table.Column<long>(type: "bigint", nullable: true),
                    Translations = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalog_bundles", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "catalog_categories",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Path = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    Title = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Description = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Image = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Translations = table.Column<string>(type: "text", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalog_categories", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "catalog_collections",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Handle = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    Title = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false, collation: "C"),
                    Description = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Image = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Rule = table.Column<string>(type: "text", nullable: true),
                    Sort = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false, collation: "C"),
                    Published = table.Column<bool>(type: "boolean", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Seo = table.Column<string>(type: "text", nullable: false),
                    Translations = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalog_collections", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "catalog_floor_prices",
                columns: table => new
                {
                    Sku = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    Currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false, collation: "C"),
                    AmountMinor = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalog_floor_prices", x => new { x.Sku, x.Currency });
                });

            migrationBuilder.CreateTable(
                name: "catalog_import_plans",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    SiteId = table.Column<int>(type: "integer", nullable: false),
                    FileName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    CreatedAt = table.Column<long>(type: "bigint", nullable: false),
                    ForcePrices = table.Column<bool>(type: "boolean", nullable: false),
                    Status = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Created = table.Column<int>(type: "integer", nullable: false),
                    Changed = table.Column<int>(type: "integer", nullable: false),
                    Unchanged = table.Column<int>(type: "integer", nullable: false),
                    Problems = table.Column<int>(type: "integer", nullable: false),
                    Applied = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalog_import_plans", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "catalog_import_runs",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    SiteId = table.Column<int>(type: "integer", nullable: false),
                    FileName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    Sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    StartedAt = table.Column<long>(type: "bigint", nullable: false),
                    UpdatedAt = table.Column<long>(type: "bigint", nullable: false),
                    Status = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Rows = table.Column<int>(type: "integer", nullable: false),
                    Products = table.Column<int>(type: "integer", nullable: false),
                    Created = table.Column<int>(type: "integer", nullable: false),
                    Updated = table.Column<int>(type: "integer", nullable: false),
                    Unchanged = table.Column<int>(type: "integer", nullable: false),
                    Refused = table.Column<int>(type: "integer", nullable: false),
                    LineCount = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalog_import_runs", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "catalog_imported_products",
                columns: table => new
                {
                    Handle = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    Currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false, collation: "C"),
                    Hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalog_imported_products", x => new { x.Handle, x.Currency });
                });

            migrationBuilder.CreateTable(
                name: "catalog_price_books",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C"),
                    Title = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false, collation: "C"),
                    Currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false, collation: "C"),
                    Tier = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    SiteId = table.Column<int>(type: "integer", nullable: true),
                    Region = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    Channel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    Event = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C"),
                    ParentId = table.Column<int>(type: "integer", nullable: true),
                    Adjustment = table.Column<string>(type: "text", nullable: true),
                    Priority = table.Column<int>(type: "integer", nullable: false),
                    From = table.Column<long>(type: "bigint", nullable: false),
                    Until = table.Column<long>(type: "bigint", nullable: true),
                    GuardsTiers = table.Column<bool>(type: "boolean", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalog_price_books", x => x.Id);
                    table.ForeignKey(
                        name: "FK_catalog_price_books_catalog_price_books_ParentId",
                        column: x => x.ParentId,
                        principalTable: "catalog_price_books",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "catalog_scenes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Handle = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    Title = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false, collation: "C"),
                    Description = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Image = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Hotspots = table.Column<string>(type: "text", nullable: false),
                    Products = table.Column<string>(type: "text", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Published = table.Column<bool>(type: "boolean", nullable: false),
                    Translations = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalog_scenes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "catalog_specifications",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    Name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false, collation: "C"),
                    Kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Unit = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false, collation: "C"),
                    Filterable = table.Column<bool>(type: "boolean", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Choices = table.Column<string>(type: "text", nullable: false),
                    Names = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalog_specifications", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "composer_drafts",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    SiteId = table.Column<int>(type: "integer", nullable: false),
                    Doc = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false, collation: "C"),
                    Rev = table.Column<long>(type: "bigint", nullable: false),
                    PublishedRev = table.Column<long>(type: "bigint", nullable: false),
                    Json = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ParentJson = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    BaseVersionId = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true, collation: "C"),
                    ModifiedAt = table.Column<long>(type: "bigint", nullable: false),
                    ModifiedBy = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_composer_drafts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "composer_events",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    SiteId = table.Column<int>(type: "integer", nullable: false),
                    Doc = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false, collation: "C"),
                    Kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false, collation: "C"),
                    By = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    ByName = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false, collation: "C"),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    Details = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_composer_events", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "composer_ops",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    SiteId = table.Column<int>(type: "integer", nullable: false),
                    Doc = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false, collation: "C"),
                    Rev = table.Column<long>(type: "bigint", nullable: false),
                    ClientId = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    Seq = table.Column<long>(type: "bigint", nullable: false),
                    BaseRev = table.Column<long>(type: "bigint", nullable: false),
                    By = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    ByName = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false, collation: "C"),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    Ops = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_composer_ops", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "composer_schedules",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    SiteId = table.Column<int>(type: "integer", nullable: false),
                    Doc = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false, collation: "C"),
                    Turn = table.Column<int>(type: "integer", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    From = table.Column<long>(type: "bigint", nullable: false),
                    Until = table.Column<long>(type: "bigint", nullable: true),
                    State = table.Column<int>(type: "integer", nullable: false),
                    Note = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    By = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    ByName = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false, collation: "C"),
                    CreatedAt = table.Column<long>(type: "bigint", nullable: false),
                    Before = table.Column<int>(type: "integer", nullable: true),
                    ShownAs = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true, collation: "C"),
                    Trouble = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_composer_schedules", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "composer_shares",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    SiteId = table.Column<int>(type: "integer", nullable: false),
                    Doc = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false, collation: "C"),
                    Key = table.Column<string>(type: "character varying(26)", maxLength: 26, nullable: false, collation: "C"),
                    Locale = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true, collation: "C"),
                    LookedAt = table.Column<long>(type: "bigint", nullable: true),
                    Device = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true, collation: "C"),
                    ExpiresAt = table.Column<long>(type: "bigint", nullable: false),
                    RevokedAt = table.Column<long>(type: "bigint", nullable: true),
                    By = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    ByName = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false, collation: "C"),
                    CreatedAt = table.Column<long>(type: "bigint", nullable: false),
                    Views = table.Column<long>(type: "bigint", nullable: false),
                    SeenAt = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_composer_shares", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "composer_versions",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    SiteId = table.Column<int>(type: "integer", nullable: false),
                    Doc = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false, collation: "C"),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true, collation: "C"),
                    Note = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    Json = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ParentJson = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    By = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    ByName = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false, collation: "C"),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    ContentItemVersionId = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true, collation: "C"),
                    Rev = table.Column<long>(type: "bigint", nullable: false),
                    Of = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_composer_versions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "kernel_changes",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    Key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    SiteId = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_changes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "kernel_content_definitions",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    SiteId = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false, collation: "C"),
                    Name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false, collation: "C"),
                    Json = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_content_definitions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "kernel_content_handles",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    SiteId = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false, collation: "C"),
                    Key = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    ContentItemId = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false, collation: "C"),
                    ContainedItemId = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true, collation: "C"),
                    Published = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_content_handles", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "kernel_content_items",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    SiteId = table.Column<int>(type: "integer", nullable: false),
                    ContentItemId = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false, collation: "C"),
                    VersionId = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false, collation: "C"),
                    ContentType = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false, collation: "C"),
                    DisplayText = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    Latest = table.Column<bool>(type: "boolean", nullable: false),
                    Published = table.Column<bool>(type: "boolean", nullable: false),
                    IsOverlay = table.Column<bool>(type: "boolean", nullable: false),
                    ModifiedAt = table.Column<long>(type: "bigint", nullable: false),
                    Json = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Revision = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_content_items", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "kernel_job_runs",
                columns: table => new
                {
                    Name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false, collation: "C"),
                    StartedAt = table.Column<long>(type: "bigint", nullable: false),
                    FinishedAt = table.Column<long>(type: "bigint", nullable: true),
                    Runs = table.Column<long>(type: "bigint", nullable: false),
                    Failures = table.Column<long>(type: "bigint", nullable: false),
                    LastError = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Node = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_job_runs", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "kernel_kept_steps",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    SiteId = table.Column<int>(type: "integer", nullable: false),
                    Step = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false, collation: "C"),
                    Json = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_kept_steps", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "kernel_leases",
                columns: table => new
                {
                    Name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false, collation: "C"),
                    Holder = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false, collation: "C"),
                    Until = table.Column<long>(type: "bigint", nullable: false),
                    Fence = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_leases", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "kernel_outbox_messages",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    Type = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false, collation: "C"),
                    Payload = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    SiteId = table.Column<int>(type: "integer", nullable: true),
                    Attempts = table.Column<int>(type: "integer", nullable: false),
                    NextAttemptAt = table.Column<long>(type: "bigint", nullable: false),
                    DeliveredAt = table.Column<long>(type: "bigint", nullable: true),
                    Parked = table.Column<bool>(type: "boolean", nullable: false),
                    LastError = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_outbox_messages", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "kernel_outbox_receipts",
                columns: table => new
                {
                    Consumer = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false, collation: "C"),
                    MessageId = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_outbox_receipts", x => new { x.Consumer, x.MessageId });
                });

            migrationBuilder.CreateTable(
                name: "kernel_recipe_variables",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    SiteId = table.Column<int>(type: "integer", nullable: false),
                    Recipe = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false, collation: "C"),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    Value = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_recipe_variables", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "kernel_redirects",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    SiteId = table.Column<int>(type: "integer", nullable: false),
                    From = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    To = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    Permanent = table.Column<bool>(type: "boolean", nullable: false),
                    Automatic = table.Column<bool>(type: "boolean", nullable: false),
                    ChangedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_redirects", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "kernel_sites",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Name = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    DisplayName = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false, collation: "C"),
                    ParentId = table.Column<int>(type: "integer", nullable: true),
                    Tier = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false, collation: "C"),
                    Region = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    Hosts = table.Column<List<string>>(type: "text[]", nullable: false),
                    Theme = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C"),
                    Locales = table.Column<List<string>>(type: "text[]", nullable: false),
                    Currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false, collation: "C"),
                    TimeZone = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C"),
                    IsDefault = table.Column<bool>(type: "boolean", nullable: false),
                    SettingsJson = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_sites", x => x.Id);
                    table.ForeignKey(
                        name: "FK_kernel_sites_kernel_sites_ParentId",
                        column: x => x.ParentId,
                        principalTable: "kernel_sites",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "kernel_theme_overrides",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    SiteId = table.Column<int>(type: "integer", nullable: false),
                    Theme = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C"),
                    Path = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false, collation: "C"),
                    DraftBody = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    DraftBy = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true, collation: "C"),
                    DraftAt = table.Column<long>(type: "bigint", nullable: true),
                    PublishedBody = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_theme_overrides", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "kernel_widget_types",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Type = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C"),
                    Json = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Liquid = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Css = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Revision = table.Column<int>(type: "integer", nullable: false),
                    ModifiedAt = table.Column<long>(type: "bigint", nullable: false),
                    ModifiedBy = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_widget_types", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "media_aliases",
                columns: table => new
                {
                    Path = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    FileId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_media_aliases", x => x.Path);
                });

            migrationBuilder.CreateTable(
                name: "media_files",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Path = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    Folder = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    Type = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false, collation: "C"),
                    Width = table.Column<int>(type: "integer", nullable: false),
                    Height = table.Column<int>(type: "integer", nullable: false),
                    Bytes = table.Column<long>(type: "bigint", nullable: false),
                    Sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    SourceSha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    Cuts = table.Column<bool>(type: "boolean", nullable: false),
                    Transparent = table.Column<bool>(type: "boolean", nullable: false),
                    Colour = table.Column<string>(type: "character varying(7)", maxLength: 7, nullable: false, collation: "C"),
                    Blur = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    FocalX = table.Column<int>(type: "integer", nullable: false),
                    FocalY = table.Column<int>(type: "integer", nullable: false),
                    AltsJson = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Words = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    StoredAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_media_files", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "media_retired_contents",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    Extension = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false, collation: "C"),
                    At = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_media_retired_contents", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "search_asked_words",
                columns: table => new
                {
                    SiteId = table.Column<int>(type: "integer", nullable: false),
                    Locale = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false, collation: "C"),
                    Text = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false, collation: "C"),
                    Score = table.Column<double>(type: "double precision", nullable: false),
                    Count = table.Column<long>(type: "bigint", nullable: false),
                    Found = table.Column<int>(type: "integer", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_search_asked_words", x => new { x.SiteId, x.Locale, x.Text });
                });

            migrationBuilder.CreateTable(
                name: "search_hot_words",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Word = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false, collation: "C"),
                    Banned = table.Column<bool>(type: "boolean", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    SiteId = table.Column<int>(type: "integer", nullable: true),
                    Locale = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_search_hot_words", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "search_nodes",
                columns: table => new
                {
                    Node = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false, collation: "C"),
                    Locale = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false, collation: "C"),
                    Documents = table.Column<int>(type: "integer", nullable: false),
                    Building = table.Column<bool>(type: "boolean", nullable: false),
                    BuiltAt = table.Column<long>(type: "bigint", nullable: true),
                    At = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_search_nodes", x => new { x.Node, x.Locale });
                });

            migrationBuilder.CreateTable(
                name: "search_synonyms",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Words = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_search_synonyms", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "staff_audit_entries",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    StaffId = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true, collation: "C"),
                    Name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false, collation: "C"),
                    Action = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false, collation: "C"),
                    Object = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    SiteId = table.Column<int>(type: "integer", nullable: true),
                    Ip = table.Column<string>(type: "character varying(45)", maxLength: 45, nullable: false, collation: "C"),
                    Success = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_staff_audit_entries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "staff_roles",
                columns: table => new
                {
                    Name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C"),
                    Description = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    Permissions = table.Column<List<string>>(type: "text[]", nullable: false),
                    Changed = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_staff_roles", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "staff_users",
                columns: table => new
                {
                    Id = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    DisplayName = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false, collation: "C"),
                    CreatedAt = table.Column<long>(type: "bigint", nullable: false),
                    LastSignInAt = table.Column<long>(type: "bigint", nullable: true),
                    DisabledAt = table.Column<long>(type: "bigint", nullable: true),
                    UserName = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true, collation: "C"),
                    NormalizedUserName = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true, collation: "C"),
                    PasswordHash = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    SecurityStamp = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    ConcurrencyStamp = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    LockoutEnd = table.Column<long>(type: "bigint", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "boolean", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_staff_users", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "widgets_subscriptions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    SiteId = table.Column<int>(type: "integer", nullable: false),
                    Email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false, collation: "C"),
                    List = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    Locale = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false, collation: "C"),
                    Page = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    ConsentVersion = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false, collation: "C"),
                    ConsentedAt = table.Column<long>(type: "bigint", nullable: false),
                    SubscribedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_widgets_subscriptions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "catalog_products",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Handle = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    Title = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Subtitle = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Vendor = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Type = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Body = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Status = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Options = table.Column<string>(type: "text", nullable: false),
                    Images = table.Column<string>(type: "text", nullable: false),
                    Specifications = table.Column<string>(type: "text", nullable: false),
                    BrandId = table.Column<int>(type: "integer", nullable: true),
                    Related = table.Column<string>(type: "text", nullable: false),
                    Seo = table.Column<string>(type: "text", nullable: false),
                    Translations = table.Column<string>(type: "text", nullable: false),
                    CreatedAt = table.Column<long>(type: "bigint", nullable: false),
                    ListedAt = table.Column<long>(type: "bigint", nullable: false),
                    UpdatedAt = table.Column<long>(type: "bigint", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalog_products", x => x.Id);
                    table.ForeignKey(
                        name: "FK_catalog_products_catalog_brands_BrandId",
                        column: x => x.BrandId,
                        principalTable: "catalog_brands",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "catalog_bundle_lines",
                columns: table => new
                {
                    BundleId = table.Column<int>(type: "integer", nullable: false),
                    Sku = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    Quantity = table.Column<int>(type: "integer", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalog_bundle_lines", x => new { x.BundleId, x.Sku });
                    table.ForeignKey(
                        name: "FK_catalog_bundle_lines_catalog_bundles_BundleId",
                        column: x => x.BundleId,
                        principalTable: "catalog_bundles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "catalog_import_plan_items",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    PlanId = table.Column<int>(type: "integer", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Handle = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    Kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Before = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    After = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    Changes = table.Column<string>(type: "text", nullable: false),
                    Problems = table.Column<string>(type: "text", nullable: false),
                    HasProblems = table.Column<bool>(type: "boolean", nullable: false),
                    Draft = table.Column<string>(type: "text", nullable: true),
                    Applied = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalog_import_plan_items", x => x.Id);
                    table.ForeignKey(
                        name: "FK_catalog_import_plan_items_catalog_import_plans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "catalog_import_plans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "catalog_import_lines",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    ImportRunId = table.Column<int>(type: "integer", nullable: false),
                    Row = table.Column<int>(type: "integer", nullable: false),
                    Column = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    Level = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false, collation: "C"),
                    Code = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C"),
                    Message = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Value = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalog_import_lines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_catalog_import_lines_catalog_import_runs_ImportRunId",
                        column: x => x.ImportRunId,
                        principalTable: "catalog_import_runs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "catalog_price_approvals",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    PriceBookId = table.Column<int>(type: "integer", nullable: false),
                    Sku = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    AmountMinor = table.Column<long>(type: "bigint", nullable: false),
                    Rule = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C"),
                    Reason = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false, collation: "C"),
                    By = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false, collation: "C"),
                    At = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalog_price_approvals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_catalog_price_approvals_catalog_price_books_PriceBookId",
                        column: x => x.PriceBookId,
                        principalTable: "catalog_price_books",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "catalog_price_entries",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    PriceBookId = table.Column<int>(type: "integer", nullable: false),
                    Sku = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    MinQty = table.Column<int>(type: "integer", nullable: false),
                    From = table.Column<long>(type: "bigint", nullable: false),
                    Until = table.Column<long>(type: "bigint", nullable: true),
                    AmountMinor = table.Column<long>(type: "bigint", nullable: false),
                    CompareAtMinor = table.Column<long>(type: "bigint", nullable: true),
                    Approved = table.Column<bool>(type: "boolean", nullable: false),
                    ChangedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalog_price_entries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_catalog_price_entries_catalog_price_books_PriceBookId",
                        column: x => x.PriceBookId,
                        principalTable: "catalog_price_books",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "catalog_assortment_rules",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    SiteId = table.Column<int>(type: "integer", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Includes = table.Column<bool>(type: "boolean", nullable: false),
                    Rule = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalog_assortment_rules", x => x.Id);
                    table.ForeignKey(
                        name: "FK_catalog_assortment_rules_kernel_sites_SiteId",
                        column: x => x.SiteId,
                        principalTable: "kernel_sites",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "kernel_theme_override_versions",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    OverrideId = table.Column<long>(type: "bigint", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Body = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    By = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false, collation: "C"),
                    Note = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_theme_override_versions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_kernel_theme_override_versions_kernel_theme_overrides_Overr~",
                        column: x => x.OverrideId,
                        principalTable: "kernel_theme_overrides",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "media_tags",
                columns: table => new
                {
                    FileId = table.Column<long>(type: "bigint", nullable: false),
                    Name = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_media_tags", x => new { x.FileId, x.Name });
                    table.ForeignKey(
                        name: "FK_media_tags_media_files_FileId",
                        column: x => x.FileId,
                        principalTable: "media_files",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "staff_grants",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    StaffId = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    RoleName = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C"),
                    SiteId = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_staff_grants", x => x.Id);
                    table.ForeignKey(
                        name: "FK_staff_grants_staff_roles_RoleName",
                        column: x => x.RoleName,
                        principalTable: "staff_roles",
                        principalColumn: "Name",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_staff_grants_staff_users_StaffId",
                        column: x => x.StaffId,
                        principalTable: "staff_users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "staff_sessions",
                columns: table => new
                {
                    Id = table.Column<string>(type: "character varying(43)", maxLength: 43, nullable: false, collation: "C"),
                    StaffId = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    StartedAt = table.Column<long>(type: "bigint", nullable: false),
                    ExpiresAt = table.Column<long>(type: "bigint", nullable: false),
                    EndedAt = table.Column<long>(type: "bigint", nullable: true),
                    Ip = table.Column<string>(type: "character varying(45)", maxLength: 45, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_staff_sessions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_staff_sessions_staff_users_StaffId",
                        column: x => x.StaffId,
                        principalTable: "staff_users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "catalog_collection_members",
                columns: table => new
                {
                    CollectionId = table.Column<int>(type: "integer", nullable: false),
                    ProductId = table.Column<int>(type: "integer", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalog_collection_members", x => new { x.CollectionId, x.ProductId });
                    table.ForeignKey(
                        name: "FK_catalog_collection_members_catalog_collections_CollectionId",
                        column: x => x.CollectionId,
                        principalTable: "catalog_collections",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_catalog_collection_members_catalog_products_ProductId",
                        column: x => x.ProductId,
                        principalTable: "catalog_products",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "catalog_product_categories",
                columns: table => new
                {
                    ProductId = table.Column<int>(type: "integer", nullable: false),
                    CategoryId = table.Column<int>(type: "integer", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Rank = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalog_product_categories", x => new { x.ProductId, x.CategoryId });
                    table.ForeignKey(
                        name: "FK_catalog_product_categories_catalog_categories_CategoryId",
                        column: x => x.CategoryId,
                        principalTable: "catalog_categories",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_catalog_product_categories_catalog_products_ProductId",
                        column: x => x.ProductId,
                        principalTable: "catalog_products",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "catalog_product_tags",
                columns: table => new
                {
                    ProductId = table.Column<int>(type: "integer", nullable: false),
                    Tag = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    Position = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalog_product_tags", x => new { x.ProductId, x.Tag });
                    table.ForeignKey(
                        name: "FK_catalog_product_tags_catalog_products_ProductId",
                        column: x => x.ProductId,
                        principalTable: "catalog_products",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "catalog_site_listings",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    SiteId = table.Column<int>(type: "integer", nullable: false),
                    ProductId = table.Column<int>(type: "integer", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Subtitle = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Body = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    SeoTitle = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    SeoDescription = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Image = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Badge = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    ShownFrom = table.Column<long>(type: "bigint", nullable: true),
                    ShownUntil = table.Column<long>(type: "bigint", nullable: true),
                    BuyableFrom = table.Column<long>(type: "bigint", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalog_site_listings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_catalog_site_listings_catalog_products_ProductId",
                        column: x => x.ProductId,
                        principalTable: "catalog_products",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_catalog_site_listings_kernel_sites_SiteId",
                        column: x => x.SiteId,
                        principalTable: "kernel_sites",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "catalog_site_placements",
                columns: table => new
                {
                    SiteId = table.Column<int>(type: "integer", nullable: false),
                    ProductId = table.Column<int>(type: "integer", nullable: false),
                    Excluded = table.Column<bool>(type: "boolean", nullable: false),
                    ShownFrom = table.Column<long>(type: "bigint", nullable: true),
                    ShownUntil = table.Column<long>(type: "bigint", nullable: true),
                    BuyableFrom = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalog_site_placements", x => new { x.SiteId, x.ProductId });
                    table.ForeignKey(
                        name: "FK_catalog_site_placements_catalog_products_ProductId",
                        column: x => x.ProductId,
                        principalTable: "catalog_products",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_catalog_site_placements_kernel_sites_SiteId",
                        column: x => x.SiteId,
                        principalTable: "kernel_sites",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "catalog_variants",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    ProductId = table.Column<int>(type: "integer", nullable: false),
                    Sku = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    OptionValues = table.Column<string>(type: "text", nullable: false),
                    Barcode = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Grams = table.Column<long>(type: "bigint", nullable: false),
                    Image = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Archived = table.Column<bool>(type: "boolean", nullable: false),
                    Attributes = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalog_variants", x => x.Id);
                    table.ForeignKey(
                        name: "FK_catalog_variants_catalog_products_ProductId",
                        column: x => x.ProductId,
                        principalTable: "catalog_products",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_catalog_assortment_rules_SiteId_Position",
                table: "catalog_assortment_rules",
                columns: new[] { "SiteId", "Position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_catalog_brands_Handle",
                table: "catalog_brands",
                column: "Handle",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_catalog_bundle_lines_Sku",
                table: "catalog_bundle_lines",
                column: "Sku");

            migrationBuilder.CreateIndex(
                name: "IX_catalog_bundles_Handle",
                table: "catalog_bundles",
                column: "Handle",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_catalog_categories_Path",
                table: "catalog_categories",
                column: "Path",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_catalog_collection_members_CollectionId_Position",
                table: "catalog_collection_members",
                columns: new[] { "CollectionId", "Position" });

            migrationBuilder.CreateIndex(
                name: "IX_catalog_collection_members_ProductId",
                table: "catalog_collection_members",
                column: "ProductId");

            migrationBuilder.CreateIndex(
                name: "IX_catalog_collections_Handle",
                table: "catalog_collections",
                column: "Handle",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_catalog_import_lines_ImportRunId_Row",
                table: "catalog_import_lines",
                columns: new[] { "ImportRunId", "Row" });

            migrationBuilder.CreateIndex(
                name: "IX_catalog_import_plan_items_PlanId_Kind_Position",
                table: "catalog_import_plan_items",
                columns: new[] { "PlanId", "Kind", "Position" });

            migrationBuilder.CreateIndex(
                name: "IX_catalog_import_plan_items_PlanId_Position",
                table: "catalog_import_plan_items",
                columns: new[] { "PlanId", "Position" });

            migrationBuilder.CreateIndex(
                name: "IX_catalog_import_plans_SiteId_CreatedAt",
                table: "catalog_import_plans",
                columns: new[] { "SiteId", "CreatedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_catalog_import_runs_SiteId_Sha256",
                table: "catalog_import_runs",
                columns: new[] { "SiteId", "Sha256" });

            migrationBuilder.CreateIndex(
                name: "IX_catalog_price_approvals_PriceBookId_Sku",
                table: "catalog_price_approvals",
                columns: new[] { "PriceBookId", "Sku" });

            migrationBuilder.CreateIndex(
                name: "IX_catalog_price_books_Currency_SiteId",
                table: "catalog_price_books",
                columns: new[] { "Currency", "SiteId" });

            migrationBuilder.CreateIndex(
                name: "IX_catalog_price_books_Name",
                table: "catalog_price_books",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_catalog_price_books_ParentId",
                table: "catalog_price_books",
                column: "ParentId");

            migrationBuilder.CreateIndex(
                name: "IX_catalog_price_entries_From",
                table: "catalog_price_entries",
                column: "From");

            migrationBuilder.CreateIndex(
                name: "IX_catalog_price_entries_PriceBookId_Sku_MinQty_From",
                table: "catalog_price_entries",
                columns: new[] { "PriceBookId", "Sku", "MinQty", "From" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_catalog_price_entries_Sku",
                table: "catalog_price_entries",
                column: "Sku");

            migrationBuilder.CreateIndex(
                name: "IX_catalog_price_entries_Until",
                table: "catalog_price_entries",
                column: "Until");

            migrationBuilder.CreateIndex(
                name: "IX_catalog_product_categories_CategoryId_Position",
                table: "catalog_product_categories",
                columns: new[] { "CategoryId", "Position" });

            migrationBuilder.CreateIndex(
                name: "IX_catalog_product_tags_Tag",
                table: "catalog_product_tags",
                column: "Tag");

            migrationBuilder.CreateIndex(
                name: "IX_catalog_products_BrandId",
                table: "catalog_products",
                column: "BrandId");

            migrationBuilder.CreateIndex(
                name: "IX_catalog_products_Handle",
                table: "catalog_products",
                column: "Handle",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_catalog_products_Status_ListedAt",
                table: "catalog_products",
                columns: new[] { "Status", "ListedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_catalog_products_UpdatedAt_Id",
                table: "catalog_products",
                columns: new[] { "UpdatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_catalog_scenes_Handle",
                table: "catalog_scenes",
                column: "Handle",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_catalog_site_listings_ProductId",
                table: "catalog_site_listings",
                column: "ProductId");

            migrationBuilder.CreateIndex(
                name: "IX_catalog_site_listings_SiteId_ProductId",
                table: "catalog_site_listings",
                columns: new[] { "SiteId", "ProductId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_catalog_site_placements_ProductId",
                table: "catalog_site_placements",
                column: "ProductId");

            migrationBuilder.CreateIndex(
                name: "IX_catalog_specifications_Key",
                table: "catalog_specifications",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_catalog_specifications_Name",
                table: "catalog_specifications",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_catalog_variants_ProductId",
                table: "catalog_variants",
                column: "ProductId");

            migrationBuilder.CreateIndex(
                name: "IX_catalog_variants_Sku",
                table: "catalog_variants",
                column: "Sku",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_composer_drafts_SiteId_Doc",
                table: "composer_drafts",
                columns: new[] { "SiteId", "Doc" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_composer_events_SiteId_Doc_Id",
                table: "composer_events",
                columns: new[] { "SiteId", "Doc", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_composer_ops_SiteId_Doc_ClientId_Seq",
                table: "composer_ops",
                columns: new[] { "SiteId", "Doc", "ClientId", "Seq" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_composer_ops_SiteId_Doc_Rev",
                table: "composer_ops",
                columns: new[] { "SiteId", "Doc", "Rev" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_composer_schedules_SiteId_Doc_Turn",
                table: "composer_schedules",
                columns: new[] { "SiteId", "Doc", "Turn" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_composer_schedules_State_From",
                table: "composer_schedules",
                columns: new[] { "State", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_composer_shares_Key",
                table: "composer_shares",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_composer_shares_SiteId_Doc",
                table: "composer_shares",
                columns: new[] { "SiteId", "Doc" });

            migrationBuilder.CreateIndex(
                name: "IX_composer_versions_SiteId_Doc_Number",
                table: "composer_versions",
                columns: new[] { "SiteId", "Doc", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_kernel_changes_At",
                table: "kernel_changes",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_kernel_content_definitions_SiteId_Kind_Name",
                table: "kernel_content_definitions",
                columns: new[] { "SiteId", "Kind", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_kernel_content_handles_Kind_Key",
                table: "kernel_content_handles",
                columns: new[] { "Kind", "Key" });

            migrationBuilder.CreateIndex(
                name: "IX_kernel_content_handles_SiteId_ContentItemId",
                table: "kernel_content_handles",
                columns: new[] { "SiteId", "ContentItemId" });

            migrationBuilder.CreateIndex(
                name: "IX_kernel_content_handles_SiteId_Kind_Key",
                table: "kernel_content_handles",
                columns: new[] { "SiteId", "Kind", "Key" },
                unique: true,
                filter: "\"Published\"");

            migrationBuilder.CreateIndex(
                name: "IX_kernel_content_items_ContentItemId_SiteId",
                table: "kernel_content_items",
                columns: new[] { "ContentItemId", "SiteId" });

            migrationBuilder.CreateIndex(
                name: "IX_kernel_content_items_latest",
                table: "kernel_content_items",
                columns: new[] { "SiteId", "ContentItemId" },
                unique: true,
                filter: "\"Latest\"");

            migrationBuilder.CreateIndex(
                name: "IX_kernel_content_items_published",
                table: "kernel_content_items",
                columns: new[] { "SiteId", "ContentItemId" },
                unique: true,
                filter: "\"Published\"");

            migrationBuilder.CreateIndex(
                name: "IX_kernel_content_items_SiteId_ContentType_DisplayText",
                table: "kernel_content_items",
                columns: new[] { "SiteId", "ContentType", "DisplayText" });

            migrationBuilder.CreateIndex(
                name: "IX_kernel_content_items_SiteId_VersionId",
                table: "kernel_content_items",
                columns: new[] { "SiteId", "VersionId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_kernel_kept_steps_SiteId_Step",
                table: "kernel_kept_steps",
                columns: new[] { "SiteId", "Step" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_kernel_outbox_messages_DeliveredAt_Parked_NextAttemptAt",
                table: "kernel_outbox_messages",
                columns: new[] { "DeliveredAt", "Parked", "NextAttemptAt" });

            migrationBuilder.CreateIndex(
                name: "IX_kernel_recipe_variables_SiteId_Recipe_Name",
                table: "kernel_recipe_variables",
                columns: new[] { "SiteId", "Recipe", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_kernel_redirects_SiteId_From",
                table: "kernel_redirects",
                columns: new[] { "SiteId", "From" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_kernel_sites_Name",
                table: "kernel_sites",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_kernel_sites_ParentId",
                table: "kernel_sites",
                column: "ParentId");

            migrationBuilder.CreateIndex(
                name: "IX_kernel_theme_override_versions_OverrideId_Number",
                table: "kernel_theme_override_versions",
                columns: new[] { "OverrideId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_kernel_theme_overrides_SiteId_Theme_Path",
                table: "kernel_theme_overrides",
                columns: new[] { "SiteId", "Theme", "Path" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_kernel_widget_types_Type",
                table: "kernel_widget_types",
                column: "Type",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_media_aliases_FileId",
                table: "media_aliases",
                column: "FileId");

            migrationBuilder.CreateIndex(
                name: "IX_media_files_Folder_Id",
                table: "media_files",
                columns: new[] { "Folder", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_media_files_Path",
                table: "media_files",
                column: "Path",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_media_files_Sha256",
                table: "media_files",
                column: "Sha256");

            migrationBuilder.CreateIndex(
                name: "IX_media_retired_contents_At",
                table: "media_retired_contents",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_media_tags_Name",
                table: "media_tags",
                column: "Name");

            migrationBuilder.CreateIndex(
                name: "IX_search_asked_words_At",
                table: "search_asked_words",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_staff_audit_entries_StaffId",
                table: "staff_audit_entries",
                column: "StaffId");

            migrationBuilder.CreateIndex(
                name: "IX_staff_grants_RoleName",
                table: "staff_grants",
                column: "RoleName");

            migrationBuilder.CreateIndex(
                name: "IX_staff_grants_StaffId",
                table: "staff_grants",
                column: "StaffId");

            migrationBuilder.CreateIndex(
                name: "IX_staff_sessions_ExpiresAt",
                table: "staff_sessions",
                column: "ExpiresAt");

            migrationBuilder.CreateIndex(
                name: "IX_staff_sessions_StaffId",
                table: "staff_sessions",
                column: "StaffId");

            migrationBuilder.CreateIndex(
                name: "IX_staff_users_NormalizedUserName",
                table: "staff_users",
                column: "NormalizedUserName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_widgets_subscriptions_SiteId_List_Email",
                table: "widgets_subscriptions",
                columns: new[] { "SiteId", "List", "Email" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "catalog_assortment_rules");

            migrationBuilder.DropTable(
                name: "catalog_bundle_lines");

            migrationBuilder.DropTable(
                name: "catalog_collection_members");

            migrationBuilder.DropTable(
                name: "catalog_floor_prices");

            migrationBuilder.DropTable(
                name: "catalog_import_lines");

            migrationBuilder.DropTable(
                name: "catalog_import_plan_items");

            migrationBuilder.DropTable(
                name: "catalog_imported_products");

            migrationBuilder.DropTable(
                name: "catalog_price_approvals");

            migrationBuilder.DropTable(
                name: "catalog_price_entries");

            migrationBuilder.DropTable(
                name: "catalog_product_categories");

            migrationBuilder.DropTable(
                name: "catalog_product_tags");

            migrationBuilder.DropTable(
                name: "catalog_scenes");

            migrationBuilder.DropTable(
                name: "catalog_site_listings");

            migrationBuilder.DropTable(
                name: "catalog_site_placements");

            migrationBuilder.DropTable(
                name: "catalog_specifications");

            migrationBuilder.DropTable(
                name: "catalog_variants");

            migrationBuilder.DropTable(
                name: "composer_drafts");

            migrationBuilder.DropTable(
                name: "composer_events");

            migrationBuilder.DropTable(
                name: "composer_ops");

            migrationBuilder.DropTable(
                name: "composer_schedules");

            migrationBuilder.DropTable(
                name: "composer_shares");

            migrationBuilder.DropTable(
                name: "composer_versions");

            migrationBuilder.DropTable(
                name: "kernel_changes");

            migrationBuilder.DropTable(
                name: "kernel_content_definitions");

            migrationBuilder.DropTable(
                name: "kernel_content_handles");

            migrationBuilder.DropTable(
                name: "kernel_content_items");

            migrationBuilder.DropTable(
                name: "kernel_job_runs");

            migrationBuilder.DropTable(
                name: "kernel_kept_steps");

            migrationBuilder.DropTable(
                name: "kernel_leases");

            migrationBuilder.DropTable(
                name: "kernel_outbox_messages");

            migrationBuilder.DropTable(
                name: "kernel_outbox_receipts");

            migrationBuilder.DropTable(
                name: "kernel_recipe_variables");

            migrationBuilder.DropTable(
                name: "kernel_redirects");

            migrationBuilder.DropTable(
                name: "kernel_theme_override_versions");

            migrationBuilder.DropTable(
                name: "kernel_widget_types");

            migrationBuilder.DropTable(
                name: "media_aliases");

            migrationBuilder.DropTable(
                name: "media_retired_contents");

            migrationBuilder.DropTable(
                name: "media_tags");

            migrationBuilder.DropTable(
                name: "search_asked_words");

            migrationBuilder.DropTable(
                name: "search_hot_words");

            migrationBuilder.DropTable(
                name: "search_nodes");

            migrationBuilder.DropTable(
                name: "search_synonyms");

            migrationBuilder.DropTable(
                name: "staff_audit_entries");

            migrationBuilder.DropTable(
                name: "staff_grants");

            migrationBuilder.DropTable(
                name: "staff_sessions");

            migrationBuilder.DropTable(
                name: "widgets_subscriptions");

            migrationBuilder.DropTable(
                name: "catalog_bundles");

            migrationBuilder.DropTable(
                name: "catalog_collections");

            migrationBuilder.DropTable(
                name: "catalog_import_runs");

            migrationBuilder.DropTable(
                name: "catalog_import_plans");

            migrationBuilder.DropTable(
                name: "catalog_price_books");

            migrationBuilder.DropTable(
                name: "catalog_categories");

            migrationBuilder.DropTable(
                name: "kernel_sites");

            migrationBuilder.DropTable(
                name: "catalog_products");

            migrationBuilder.DropTable(
                name: "kernel_theme_overrides");

            migrationBuilder.DropTable(
                name: "media_files");

            migrationBuilder.DropTable(
                name: "staff_roles");

            migrationBuilder.DropTable(
                name: "staff_users");

            migrationBuilder.DropTable(
                name: "catalog_brands");
        }
    }
}
